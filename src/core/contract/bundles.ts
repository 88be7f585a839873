import * as z from 'zod';
import type { Contract } from '#core/contract/define-contract';
import { OpenedPlan } from '#core/contract/plans';
import { EvidenceProblem } from '#core/plan/bundle/manifest';

/** Largest request that carries a bundle of `MAX_BUNDLE_BYTES` in base64, with room for its name [bytes]. */
export const MAX_BUNDLE_INPUT_BYTES = 268e6;

const ImportedBundle = z.object({
  opened: OpenedPlan,
  /** Evidence files that were stored. */
  fileCount: z.number().int(),
  /** Evidence of the plan that the bundle does not hold as it should, and that is not here either. */
  problems: z.array(EvidenceProblem),
  /** Names of entries that are no part of a bundle; they were left out. */
  ignored: z.array(z.string()),
});
export type ImportedBundle = z.infer<typeof ImportedBundle>;

/** A plan with its evidence in one file. Files that are missing or altered are named, and the rest goes through. */
export const bundlesContract = {
  'bundles.export': {
    input: z.object({ id: z.string().max(64) }),
    output: z.object({
      fileName: z.string(),
      base64: z.string(),
      /** Evidence files in the bundle. */
      fileCount: z.number().int(),
      /** Evidence of the plan that is not in the bundle. */
      problems: z.array(EvidenceProblem),
    }),
  },
  /** Same name: imported beside, never over. */
  'bundles.import': {
    input: z.object({ fileName: z.string().max(1000), base64: z.string() }),
    output: ImportedBundle,
  },
} satisfies Contract;
