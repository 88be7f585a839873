import path from 'node:path';
import { ok } from '#core/shared/result';
import { resolveHome } from '#main/backend/home';
import type { BrowserShell } from '#main/shells/browser/browser-shell';
import { parseArguments } from '#main/shells/cli/arguments';
import type { CommandRunner } from '#main/shells/cli/cli-context';
import { wholeNumber } from '#main/shells/cli/option-values';
import { printJson } from '#main/shells/cli/print-json';
import { openWindow, type ShownPage } from '#main/shells/cli/serve/open-window';
import { stderrLog } from '#main/shells/cli/with-backend';
import { thisMachine } from '#main/shells/printing/find-chromium';
import { servePage } from '#main/shells/serve-page';

/** `landfall serve`: runs until the user stops it. */
export const runServe: CommandRunner = async (args, context) => {
  const parsed = parseArguments(args, ['port'], ['json', 'open'], []);
  if (!parsed.ok) return parsed;
  const port = wholeNumber('port', parsed.value.text('port'), 0, 65_535);
  if (!port.ok) return port;
  const interrupted = new Promise<void>((resolve) => context.onInterrupt(resolve));
  const home = resolveHome(context.env, context.platform);
  const machine = thisMachine(context.env);
  const served = await servePage({
    builtFolder: context.builtFolder,
    home,
    shell: 'browser',
    machine,
    port: port.value,
    log: stderrLog(context),
  });
  if (!served.ok) return served;
  const { backend, shell, close } = served.value;
  if (backend.fault !== null) context.stderr(`${backend.fault.message}\n`);
  if (parsed.value.flag('json')) printJson(context, { url: shell.url });
  const shown: ShownPage = parsed.value.flag('open')
    ? await openWindow(() => shell.issueUrl('/'), machine, path.join(home, 'browser-window'))
    : { kind: 'nowhere', reason: '' };
  if (!parsed.value.flag('json')) context.stdout(`${whereItIs(shown, shell)} Ctrl-C stops it.\n`);
  if (shown.kind === 'window') {
    await Promise.race([interrupted, shown.closed]);
    shown.close();
  } else await interrupted;
  await close();
  return ok(undefined);
};

function whereItIs(shown: ShownPage, shell: BrowserShell): string {
  switch (shown.kind) {
    case 'window':
      return `Landfall is open in a window of ${shown.program}; closing it ends Landfall.`;
    case 'browser':
      return `Landfall is open in ${shown.name}. Another browser: ${shell.url}`;
    case 'nowhere': {
      const reason = shown.reason === '' ? '' : `No window was opened: ${shown.reason.replace(/\.$/, '')}.\n`;
      return `${reason}Landfall is at ${shell.url}\nThe link opens it once, in one browser.`;
    }
  }
}
