import { ok } from '#core/shared/result';
import { resolveHome } from '#main/backend/home';
import { parseArguments } from '#main/shells/cli/arguments';
import type { CommandRunner } from '#main/shells/cli/cli-context';
import { wholeNumber } from '#main/shells/cli/option-values';
import { printJson } from '#main/shells/cli/print-json';
import { stderrLog } from '#main/shells/cli/with-backend';
import { thisMachine } from '#main/shells/printing/find-chromium';
import { servePage } from '#main/shells/serve-page';

/** `landfall serve`: runs until the user stops it. */
export const runServe: CommandRunner = async (args, context) => {
  const parsed = parseArguments(args, ['port'], ['json'], []);
  if (!parsed.ok) return parsed;
  const port = wholeNumber('port', parsed.value.text('port'), 1, 65_535);
  if (!port.ok) return port;
  const interrupted = new Promise<void>((resolve) => context.onInterrupt(resolve));
  const served = await servePage({
    builtFolder: context.builtFolder,
    home: resolveHome(context.env, context.platform),
    shell: 'browser',
    machine: thisMachine(context.env),
    port: port.value,
    log: stderrLog(context),
  });
  if (!served.ok) return served;
  const { backend, shell, close } = served.value;
  if (backend.fault !== null) context.stderr(`${backend.fault.message}\n`);
  if (parsed.value.flag('json')) printJson(context, { url: shell.url });
  else
    context.stdout(`Landfall is at ${shell.url}\nThe link opens it once, in one browser. Ctrl-C stops it.\n`);
  await interrupted;
  await close();
  return ok(undefined);
};
