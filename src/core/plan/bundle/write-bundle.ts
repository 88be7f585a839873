import { strToU8, type Zippable, zipSync } from 'fflate';
import {
  EVIDENCE_FOLDER,
  type EvidenceProblem,
  MANIFEST_NAME,
  type Manifest,
  PLAN_NAME,
} from '#core/plan/bundle/manifest';
import type { Plan } from '#core/plan/plan';
import { evidenceOfPlan } from '#core/plan/plan-evidence';
import { serializePlan } from '#core/plan/plan-file';

/** Every entry bears the first moment a zip can tell, so that two exports of one state are the same bytes. */
const ENTRY_TIME = new Date(1980, 0, 1);

/**
 * A plan and its evidence as a zip: `plan.landfall`, `evidence/<sha256>`, `manifest.json`.
 *
 * @param files bytes by digest; what is not in it stands in the manifest as missing or altered
 */
export function writeBundle(
  plan: Plan,
  files: ReadonlyMap<string, Uint8Array>,
  problems: readonly EvidenceProblem[],
): Uint8Array {
  const manifest: Manifest = {
    format: 'landfall-bundle',
    version: 1,
    plan: PLAN_NAME,
    evidence: evidenceOfPlan(plan).map(({ sha256, bytes, fileNames }) => ({
      sha256,
      bytes,
      file_names: fileNames,
      state: problems.find((problem) => problem.sha256 === sha256)?.state ?? 'included',
    })),
  };
  const entries: Zippable = {
    [MANIFEST_NAME]: strToU8(`${JSON.stringify(manifest, null, 2)}\n`),
    [PLAN_NAME]: strToU8(serializePlan(plan)),
  };
  // Evidence is mostly PDF and pictures, which are packed already.
  for (const [sha256, bytes] of files) entries[`${EVIDENCE_FOLDER}${sha256}`] = [bytes, { level: 0 }];
  return zipSync(entries, { mtime: ENTRY_TIME });
}
