import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AppError } from '#core/contract/app-error';
import type { Result } from '#core/shared/result';
import type { Backend } from '#main/backend/backend';
import type { BrowserShell } from '#main/shells/browser/browser-shell';
import type { CliContext } from '#main/shells/cli/cli-context';
import { stderrLog } from '#main/shells/cli/stderr-log';
import { thisMachine } from '#main/shells/printing/find-chromium';
import { servePage } from '#main/shells/serve-page';

/** A page that is served, and the backend behind it. */
export interface UsablePage {
  readonly backend: Backend;
  readonly shell: BrowserShell;
}

type Work<T> = (page: UsablePage) => Promise<Result<T, AppError>>;

/** Serves the page over a data folder while `work` runs. @returns its result, or why there is no page */
export async function withPage<T>(
  context: CliContext,
  home: string,
  work: Work<T>,
): Promise<Result<T, AppError>> {
  const served = await servePage({
    builtFolder: context.builtFolder,
    home,
    shell: 'cli',
    machine: thisMachine(context.env),
    log: stderrLog(context),
  });
  if (!served.ok) return served;
  const { shell, backend, close } = served.value;
  try {
    const opened = await backend();
    return opened.ok ? await work({ backend: opened.value, shell }) : opened;
  } finally {
    await close();
  }
}

/** The same over a data folder of its own that is gone afterwards: the user's data is neither read nor written. */
export async function withTemporaryPage<T>(context: CliContext, work: Work<T>): Promise<Result<T, AppError>> {
  const home = await mkdtemp(path.join(tmpdir(), 'landfall-page-'));
  try {
    return await withPage(context, home, work);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
