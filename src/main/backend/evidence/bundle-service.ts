import type { AppError } from '#core/contract/app-error';
import type { bundlesContract } from '#core/contract/bundles';
import type { Handlers } from '#core/contract/define-contract';
import type { OpenedPlan } from '#core/contract/plans';
import { BUNDLE_ENDING, type EvidenceProblem, MAX_BUNDLE_BYTES } from '#core/plan/bundle/manifest';
import { readBundle } from '#core/plan/bundle/read-bundle';
import { writeBundle } from '#core/plan/bundle/write-bundle';
import type { Plan } from '#core/plan/plan';
import { evidenceOfPlan } from '#core/plan/plan-evidence';
import { parsePlanText } from '#core/plan/plan-file';
import { fileNameFor } from '#core/shared/file-name';
import { err, ok, type Result } from '#core/shared/result';
import { type EvidenceStore, sha256Of } from '#main/backend/evidence/evidence-store';
import { readBase64 } from '#main/backend/evidence/read-base64';

export interface BundleServiceDeps {
  readonly store: EvidenceStore;
  readonly open: (id: string) => Promise<Result<OpenedPlan, AppError>>;
  readonly importPlan: (plan: Plan) => Promise<Result<OpenedPlan, AppError>>;
}

/** Plans with their evidence in one file, out and in. */
export function createBundleService({
  store,
  open,
  importPlan,
}: BundleServiceDeps): Handlers<typeof bundlesContract> {
  return {
    async 'bundles.export'({ id }) {
      const opened = await open(id);
      if (!opened.ok) return opened;
      const { plan } = opened.value;
      const wanted = evidenceOfPlan(plan);
      const totalBytes = wanted.reduce((sum, { bytes }) => sum + bytes, 0);
      if (totalBytes > MAX_BUNDLE_BYTES) return err(tooLarge(plan.name, totalBytes));
      const files = new Map<string, Uint8Array>();
      const problems: EvidenceProblem[] = [];
      for (const { sha256, fileNames } of wanted) {
        const found = await store.find(sha256);
        if (found.state === 'ok') files.set(sha256, found.bytes);
        else problems.push({ sha256, fileName: fileNames.join(', '), state: found.state });
      }
      const zip = writeBundle(plan, files, problems);
      if (zip.length > MAX_BUNDLE_BYTES) return err(tooLarge(plan.name, zip.length));
      return ok({
        fileName: fileNameFor(plan.name, BUNDLE_ENDING),
        base64: Buffer.from(zip).toString('base64'),
        fileCount: files.size,
        problems,
      });
    },

    async 'bundles.import'({ fileName, base64 }) {
      const zip = readBase64(base64, fileName, MAX_BUNDLE_BYTES);
      if (!zip.ok) return zip;
      const content = readBundle(zip.value, fileName);
      if (!content.ok) return content;
      const { planText, files, ignored } = content.value;
      const plan = parsePlanText(planText, fileName);
      if (!plan.ok) return plan;
      const problems: EvidenceProblem[] = [];
      let fileCount = 0;
      // The files first: a plan never speaks of what could have been stored and was not.
      for (const { sha256, fileNames } of evidenceOfPlan(plan.value)) {
        const bytes = files.get(sha256);
        if (bytes !== undefined && sha256Of(bytes) === sha256) {
          await store.add(bytes);
          fileCount += 1;
        } else if ((await store.find(sha256)).state !== 'ok')
          problems.push({
            sha256,
            fileName: fileNames.join(', '),
            state: bytes === undefined ? 'missing' : 'altered',
          });
      }
      const opened = await importPlan(plan.value);
      return opened.ok ? ok({ opened: opened.value, fileCount, problems, ignored: [...ignored] }) : opened;
    },
  };
}

function tooLarge(name: string, bytes: number): AppError {
  return {
    code: 'too-large',
    message: `The evidence of ${name} has ${Math.ceil(bytes / 1e6)} MB; one bundle holds at most ${MAX_BUNDLE_BYTES / 1e6} MB. Export the plan without its evidence, and copy the folder “evidence” of the data folder.`,
  };
}
