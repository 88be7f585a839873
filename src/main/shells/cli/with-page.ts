import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AppError } from '#core/contract/app-error';
import type { Result } from '#core/shared/result';
import type { CliContext } from '#main/shells/cli/cli-context';
import { stderrLog } from '#main/shells/cli/with-backend';
import { thisMachine } from '#main/shells/printing/find-chromium';
import { type ServedPage, servePage } from '#main/shells/serve-page';

type Work<T> = (page: ServedPage) => Promise<Result<T, AppError>>;

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
  try {
    return await work(served.value);
  } finally {
    await served.value.close();
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
