import path from 'node:path';
import type { AppError } from '#core/contract/app-error';
import type { Log } from '#core/contract/dispatch';
import { err, ok, type Result } from '#core/shared/result';
import type { ShellName } from '#main/backend/app-info/app-info-service';
import type { Backend } from '#main/backend/backend';
import { type BrowserShell, startBrowserShell } from '#main/shells/browser/browser-shell';
import { openBackend } from '#main/shells/open-backend';
import { createChromiumHost } from '#main/shells/printing/chromium-host';
import type { Machine } from '#main/shells/printing/find-chromium';

export interface ServePageOptions {
  /** The built `out/` folder. */
  readonly builtFolder: string;
  /** Data folder, see `resolveHome`. */
  readonly home: string;
  readonly shell: ShellName;
  /** Where the Chromium to print with is looked for. */
  readonly machine: Machine;
  /** Undefined: any free one. */
  readonly port?: number | undefined;
  readonly log: Log;
}

export interface ServedPage {
  readonly backend: Backend;
  readonly shell: BrowserShell;
  /** Ends the connections, then closes the store. */
  close(): Promise<void>;
}

/**
 * Opens the backend and serves it, with its pages, to browsers of this machine. Reports are printed by a Chromium that
 * visits the same server.
 *
 * @returns `invalid-input` when the port cannot be had, or why the reference data cannot be read
 */
export async function servePage(options: ServePageOptions): Promise<Result<ServedPage, AppError>> {
  const { builtFolder, home, machine, log, port } = options;
  // The report is asked for over this server, so that it runs by then.
  let issueUrl = (_route: string): string => {
    throw new Error('the page is not served yet');
  };
  const host = createChromiumHost((route) => issueUrl(`/${route}`), machine);
  const opened = await openBackend({ builtFolder, home, shell: options.shell, host, log });
  if (!opened.ok) return opened;
  const backend = opened.value;
  const rendererDir = path.join(builtFolder, 'renderer');
  try {
    const shell = await startBrowserShell({ backend, rendererDir, ...(port === undefined ? {} : { port }) });
    issueUrl = shell.issueUrl;
    return ok({
      backend,
      shell,
      async close() {
        await shell.close();
        await backend.close();
      },
    });
  } catch (cause) {
    await backend.close();
    const message = cause instanceof Error ? cause.message : String(cause);
    return err({ code: 'invalid-input', message, field: 'port' });
  }
}
