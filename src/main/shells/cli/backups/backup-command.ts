import type { z } from 'zod';
import type { Backup } from '#core/contract/settings';
import { err, ok } from '#core/shared/result';
import { parseArguments } from '#main/shells/cli/arguments';
import type { CommandRunner } from '#main/shells/cli/cli-context';
import { printJson } from '#main/shells/cli/print-json';
import { withBackend } from '#main/shells/cli/with-backend';

type BackupItem = z.infer<typeof Backup>;

/** `landfall backup [create|list]`. */
export const runBackup: CommandRunner = async (args, context) => {
  const parsed = parseArguments(args, [], ['json'], ['[create|list]']);
  if (!parsed.ok) return parsed;
  const [action = 'create'] = parsed.value.positionals;
  if (action !== 'create' && action !== 'list') {
    const message = `expected \`backup create\` or \`backup list\`, not ${JSON.stringify(action)}`;
    return err({ code: 'invalid-input', message });
  }
  return withBackend(context, async (call) => {
    if (action === 'list') {
      const backups = await call('backups.list', {});
      if (!backups.ok) return backups;
      if (parsed.value.flag('json')) printJson(context, { backups: backups.value.map(item) });
      else if (backups.value.length === 0) context.stdout('There are no backups yet.\n');
      else for (const backup of backups.value) context.stdout(`${line(backup)}\n`);
      return ok(undefined);
    }
    const created = await call('backups.create', {});
    if (!created.ok) return created;
    if (parsed.value.flag('json')) printJson(context, item(created.value));
    else context.stdout(`${line(created.value)}\n`);
    return ok(undefined);
  });
};

function item({ fileName, createdAtMs, planCount, bytes }: BackupItem) {
  return { file: fileName, created_at: new Date(createdAtMs).toISOString(), plans: planCount, bytes };
}

function line({ fileName, planCount, bytes }: BackupItem): string {
  return `${fileName}  ${planCount} ${planCount === 1 ? 'plan' : 'plans'}  ${Math.ceil(bytes / 1000).toLocaleString('en-US')} kB`;
}
