import path from 'node:path';
import type { AppError } from '#core/contract/app-error';
import { BUNDLE_ENDING, MAX_BUNDLE_BYTES } from '#core/plan/bundle/manifest';
import { ok, type Result } from '#core/shared/result';
import { parseArguments } from '#main/shells/cli/arguments';
import type { CliContext, CommandRunner } from '#main/shells/cli/cli-context';
import { problemOf, sayProblems } from '#main/shells/cli/plans/say-problems';
import { printJson } from '#main/shells/cli/print-json';
import { readPlanText } from '#main/shells/cli/read-plan';
import { type BackendCall, withBackend } from '#main/shells/cli/with-backend';
import { readFileOfUser } from '#main/shells/read-text-file';

/** `landfall import PLAN`. */
export const runImport: CommandRunner = async (args, context) => {
  const parsed = parseArguments(args, [], ['json'], ['PLAN']);
  if (!parsed.ok) return parsed;
  const file = parsed.value.positionals[0] ?? '';
  const asJson = parsed.value.flag('json');
  return file.toLowerCase().endsWith('.zip')
    ? importBundle(file, context, asJson)
    : importPlan(file, context, asJson);
};

async function importPlan(
  file: string,
  context: CliContext,
  asJson: boolean,
): Promise<Result<void, AppError>> {
  const text = await readPlanText(file);
  if (!text.ok) return text;
  return withBackend(context, async (call: BackendCall) => {
    const imported = await call('plans.import', { fileName: path.basename(file), text: text.value });
    if (!imported.ok) return imported;
    const { id, plan } = imported.value;
    if (asJson) printJson(context, { id, name: plan.name });
    else context.stdout(`Stored as ${JSON.stringify(plan.name)}, id ${id}.\n`);
    return ok(undefined);
  });
}

async function importBundle(
  file: string,
  context: CliContext,
  asJson: boolean,
): Promise<Result<void, AppError>> {
  const bytes = await readFileOfUser(file, `a bundle (*${BUNDLE_ENDING})`, MAX_BUNDLE_BYTES);
  if (!bytes.ok) return bytes;
  return withBackend(context, async (call: BackendCall) => {
    const input = { fileName: path.basename(file), base64: bytes.value.toString('base64') };
    const imported = await call('bundles.import', input);
    if (!imported.ok) return imported;
    const { opened, fileCount, problems, ignored } = imported.value;
    sayProblems(context, problems);
    for (const name of ignored) context.stderr(`Left out: ${JSON.stringify(name)} is no part of a bundle.\n`);
    if (asJson)
      printJson(context, {
        id: opened.id,
        name: opened.plan.name,
        evidence_files: fileCount,
        problems: problems.map(problemOf),
      });
    else
      context.stdout(
        `Stored as ${JSON.stringify(opened.plan.name)}, id ${opened.id}, with ${fileCount} evidence file(s).\n`,
      );
    return ok(undefined);
  });
}
