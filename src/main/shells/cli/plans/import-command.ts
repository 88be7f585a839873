import path from 'node:path';
import { ok } from '#core/shared/result';
import { parseArguments } from '#main/shells/cli/arguments';
import type { CommandRunner } from '#main/shells/cli/cli-context';
import { printJson } from '#main/shells/cli/print-json';
import { readPlanText } from '#main/shells/cli/read-plan';
import { withBackend } from '#main/shells/cli/with-backend';

/** `landfall import PLAN`. */
export const runImport: CommandRunner = async (args, context) => {
  const parsed = parseArguments(args, [], ['json'], ['PLAN']);
  if (!parsed.ok) return parsed;
  const file = parsed.value.positionals[0] ?? '';
  const text = await readPlanText(file);
  if (!text.ok) return text;
  return withBackend(context, async (call) => {
    const imported = await call('plans.import', { fileName: path.basename(file), text: text.value });
    if (!imported.ok) return imported;
    const { id, plan } = imported.value;
    if (parsed.value.flag('json')) printJson(context, { id, name: plan.name });
    else context.stdout(`Stored as ${JSON.stringify(plan.name)}, id ${id}.\n`);
    return ok(undefined);
  });
};
