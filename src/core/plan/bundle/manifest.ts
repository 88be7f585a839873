import * as z from 'zod';
import { Evidence } from '#core/plan/compliance';

/** Ending of a bundle's name. */
export const BUNDLE_ENDING = '.landfall.zip';
/** Largest bundle, packed and unpacked [bytes]. */
export const MAX_BUNDLE_BYTES = 200_000_000;
export const MANIFEST_NAME = 'manifest.json';
export const PLAN_NAME = 'plan.landfall';
export const EVIDENCE_FOLDER = 'evidence/';

/** Evidence of a plan that does not stand behind it as it should. */
export const EvidenceProblem = z.object({
  sha256: Evidence.shape.sha256,
  /** Name under which the plan shows it. */
  fileName: z.string(),
  state: z.enum(['missing', 'altered']),
});
export type EvidenceProblem = z.infer<typeof EvidenceProblem>;

/**
 * What stands in `manifest.json`: for people who look into the bundle, and for other programs. An import trusts none
 * of it; it goes by the plan and by the digests of the bytes.
 */
export interface Manifest {
  readonly format: 'landfall-bundle';
  readonly version: 1;
  readonly plan: typeof PLAN_NAME;
  readonly evidence: readonly {
    readonly sha256: string;
    readonly bytes: number;
    readonly file_names: readonly string[];
    readonly state: 'included' | 'missing' | 'altered';
  }[];
}
