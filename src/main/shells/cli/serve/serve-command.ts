import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { AppError } from '#core/contract/app-error';
import { ok, type Result } from '#core/shared/result';
import { resolveHome } from '#main/backend/home';
import type { BrowserShell } from '#main/shells/browser/browser-shell';
import { parseArguments } from '#main/shells/cli/arguments';
import type { CliContext, CommandRunner } from '#main/shells/cli/cli-context';
import { wholeNumber } from '#main/shells/cli/option-values';
import { printJson } from '#main/shells/cli/print-json';
import { openWindow, type ShownPage } from '#main/shells/cli/serve/open-window';
import { stderrLog } from '#main/shells/cli/stderr-log';
import { thisMachine } from '#main/shells/printing/find-chromium';
import { type ServedPage, servePage } from '#main/shells/serve-page';

/** By then the backend is opened, asked for or not [ms]. */
const OPENS_WITHIN_MS = 2000;

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
  const { shell, close } = served.value;
  if (parsed.value.flag('json')) printJson(context, { url: shell.url });
  const shown: ShownPage = parsed.value.flag('open')
    ? await openWindow(() => shell.issueUrl('/'), machine, path.join(home, 'browser-window'))
    : { kind: 'nowhere', reason: '' };
  if (!parsed.value.flag('json')) context.stdout(`${whereItIs(shown, shell)} Ctrl-C stops it.\n`);
  const stopped = shown.kind === 'window' ? Promise.race([interrupted, shown.closed]) : interrupted;
  // A browser that was just started needs the time that the backend does.
  const withinMs = parsed.value.flag('open') ? 0 : OPENS_WITHIN_MS;
  const result = await untilStopped(stopped, served.value, withinMs, context);
  if (shown.kind === 'window') shown.close();
  await close();
  return result;
};

/** @returns when it is stopped, or earlier why there can be no backend */
async function untilStopped(
  stopped: Promise<void>,
  { backend }: ServedPage,
  opensWithinMs: number,
  context: CliContext,
): Promise<Result<void, AppError>> {
  const done = stopped.then(() => ok(undefined));
  // Opening the backend keeps the server from answering and the machine from painting. A page that comes now shows its
  // first frame without it, and opens it with the first call.
  const early = await Promise.race([done, wait(opensWithinMs, undefined, { ref: false })]);
  if (early !== undefined) return early;
  const opened = await backend();
  if (!opened.ok) return opened;
  if (opened.value.fault !== null) context.stderr(`${opened.value.fault.message}\n`);
  return done;
}

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
