import path from 'node:path';
import type { AppError } from '#core/contract/app-error';
import type { Dispatch, Log } from '#core/contract/dispatch';
import { err, ok, type Result } from '#core/shared/result';
import type { ShellName } from '#main/backend/app-info/app-info-service';
import type { Backend } from '#main/backend/backend';
import { type BrowserShell, startBrowserShell } from '#main/shells/browser/browser-shell';
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
  readonly shell: BrowserShell;
  /**
   * The backend behind the page, opened by whoever asks first: this, or a call of the page. Where it cannot be opened,
   * every call is answered with the reason.
   */
  backend(): Promise<Result<Backend, AppError>>;
  /** Ends the connections, then closes the store. */
  close(): Promise<void>;
}

/**
 * Serves the pages and the backend to browsers of this machine. The server listens before the backend is opened, which
 * takes longer than a browser needs to show the page's first frame. Reports are printed by a Chromium that visits the
 * same server.
 *
 * @returns `invalid-input` when the port cannot be had
 */
export async function servePage(options: ServePageOptions): Promise<Result<ServedPage, AppError>> {
  const { builtFolder, home, machine, log, port } = options;
  // The report is asked for over this server, so that it runs by then.
  let issueUrl = (_route: string): string => {
    throw new Error('the page is not served yet');
  };
  const host = createChromiumHost((route) => issueUrl(`/${route}`), machine);
  let opening: Promise<Result<Backend, AppError>> | null = null;

  async function open(): Promise<Result<Backend, AppError>> {
    const { openBackend } = await import('#main/shells/open-backend');
    return openBackend({ builtFolder, home, shell: options.shell, host, log });
  }

  function backend(): Promise<Result<Backend, AppError>> {
    opening ??= open();
    return opening;
  }

  const dispatch: Dispatch = async (...call) => {
    const opened = await backend();
    return opened.ok ? opened.value.dispatch(...call) : opened;
  };

  try {
    const rendererDir = path.join(builtFolder, 'renderer');
    const shell = await startBrowserShell({
      backend: { dispatch },
      rendererDir,
      ...(port === undefined ? {} : { port }),
    });
    issueUrl = shell.issueUrl;
    return ok({
      shell,
      backend,
      async close() {
        await shell.close();
        const opened = await opening;
        if (opened?.ok) await opened.value.close();
      },
    });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return err({ code: 'invalid-input', message, field: 'port' });
  }
}
