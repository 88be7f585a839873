import { ok } from '#core/shared/result';
import { parseArguments } from '#main/shells/cli/arguments';
import type { CommandRunner } from '#main/shells/cli/cli-context';
import { printJson } from '#main/shells/cli/print-json';
import { withBackend } from '#main/shells/cli/with-backend';

/** `landfall restore BACKUP`. */
export const runRestore: CommandRunner = async (args, context) => {
  const parsed = parseArguments(args, [], ['json'], ['BACKUP']);
  if (!parsed.ok) return parsed;
  const fileName = parsed.value.positionals[0] ?? '';
  return withBackend(context, async (call) => {
    const restored = await call('backups.restore', { fileName });
    if (!restored.ok) return restored;
    const { planCount } = restored.value;
    if (parsed.value.flag('json')) printJson(context, { file: fileName, plans: planCount });
    else context.stdout(`Restored ${fileName}: ${planCount} ${planCount === 1 ? 'plan' : 'plans'}.\n`);
    return ok(undefined);
  });
};
