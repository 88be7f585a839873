import { ok } from '#core/shared/result';
import { parseArguments } from '#main/shells/cli/arguments';
import type { CommandRunner } from '#main/shells/cli/cli-context';
import { printJson } from '#main/shells/cli/print-json';
import { withBackend } from '#main/shells/cli/with-backend';
import { writeFileWhole } from '#main/shells/cli/write-file-whole';

/** `landfall export ID`. */
export const runExport: CommandRunner = async (args, context) => {
  const parsed = parseArguments(args, ['out'], ['json', 'force'], ['ID']);
  if (!parsed.ok) return parsed;
  const { text, flag, positionals } = parsed.value;
  return withBackend(context, async (call) => {
    const exported = await call('plans.export', { id: positionals[0] ?? '' });
    if (!exported.ok) return exported;
    const file = text('out') ?? exported.value.fileName;
    const bytes = Buffer.from(exported.value.text, 'utf8');
    const written = await writeFileWhole(file, bytes, { replace: flag('force') });
    if (!written.ok) return written;
    if (flag('json')) printJson(context, { file, bytes: bytes.length });
    else context.stdout(`Written to ${file}.\n`);
    return ok(undefined);
  });
};
