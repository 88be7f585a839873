import type { AppError } from '#core/contract/app-error';
import { BUNDLE_ENDING, type EvidenceProblem } from '#core/plan/bundle/manifest';
import { ok, type Result } from '#core/shared/result';
import { parseArguments } from '#main/shells/cli/arguments';
import type { CliContext, CommandRunner } from '#main/shells/cli/cli-context';
import { problemOf, sayProblems } from '#main/shells/cli/plans/say-problems';
import { printJson } from '#main/shells/cli/print-json';
import { type BackendCall, withBackend } from '#main/shells/cli/with-backend';
import { writeFileWhole } from '#main/shells/cli/write-file-whole';

/** What is to be written, and what is to be said about it. */
interface Exported {
  readonly fileName: string;
  readonly bytes: Buffer;
  /** Null = the plan alone. */
  readonly evidence: { readonly fileCount: number; readonly problems: readonly EvidenceProblem[] } | null;
  /** Files that stand behind the plan and are not in it. */
  readonly leftOut: number;
}

/** `landfall export ID`. */
export const runExport: CommandRunner = async (args, context) => {
  const parsed = parseArguments(args, ['out'], ['json', 'force', 'with-evidence'], ['ID']);
  if (!parsed.ok) return parsed;
  const { text, flag, positionals } = parsed.value;
  const withEvidence = flag('with-evidence') || text('out')?.endsWith(BUNDLE_ENDING) === true;
  return withBackend(context, async (call) => {
    const exported = await (withEvidence ? exportBundle : exportPlan)(call, positionals[0] ?? '');
    if (!exported.ok) return exported;
    const { fileName, bytes, evidence, leftOut } = exported.value;
    const file = text('out') ?? fileName;
    const written = await writeFileWhole(file, bytes, { replace: flag('force') });
    if (!written.ok) return written;
    say(context, evidence, leftOut);
    if (flag('json'))
      printJson(context, {
        file,
        bytes: bytes.length,
        ...(evidence === null
          ? {}
          : { evidence_files: evidence.fileCount, problems: evidence.problems.map(problemOf) }),
      });
    else context.stdout(`Written to ${file}.\n`);
    return ok(undefined);
  });
};

async function exportPlan(call: BackendCall, id: string): Promise<Result<Exported, AppError>> {
  const exported = await call('plans.export', { id });
  if (!exported.ok) return exported;
  const { fileName, text, evidenceCount } = exported.value;
  return ok({ fileName, bytes: Buffer.from(text, 'utf8'), evidence: null, leftOut: evidenceCount });
}

async function exportBundle(call: BackendCall, id: string): Promise<Result<Exported, AppError>> {
  const exported = await call('bundles.export', { id });
  if (!exported.ok) return exported;
  const { fileName, base64, fileCount, problems } = exported.value;
  return ok({
    fileName,
    bytes: Buffer.from(base64, 'base64'),
    evidence: { fileCount, problems },
    leftOut: 0,
  });
}

function say(context: CliContext, evidence: Exported['evidence'], leftOut: number): void {
  if (leftOut > 0)
    context.stderr(`Not in the file: ${leftOut} evidence file(s) of the plan; --with-evidence adds them.\n`);
  if (evidence !== null) sayProblems(context, evidence.problems);
}
