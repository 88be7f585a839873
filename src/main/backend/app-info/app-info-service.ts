import { statSync } from 'node:fs';
import type { Catalog } from '#core/catalog/catalog';
import type { Handlers } from '#core/contract/define-contract';
import type { settingsContract } from '#core/contract/settings';
import { ok } from '#core/shared/result';
import { readDatabase } from '#main/backend/db/connect';
import { isSound } from '#main/backend/db/inspect';

export type ShellName = 'electron' | 'browser' | 'cli';

export interface AppInfoDeps {
  readonly appVersion: string;
  readonly shell: ShellName;
  readonly home: string;
  readonly databaseFile: string;
  readonly catalog: Catalog;
  readonly planCount: () => Promise<number>;
  readonly nowMs: () => number;
}

/** What the settings screen says about this installation. */
export function createAppInfoService(
  deps: AppInfoDeps,
): Pick<Handlers<typeof settingsContract>, 'app.info' | 'app.check'> {
  return {
    'app.check': () => ok({ sound: readDatabase(deps.databaseFile, isSound), checkedAtMs: deps.nowMs() }),
    'app.info': async () =>
      ok({
        version: deps.appVersion,
        shell: deps.shell,
        dataFolder: deps.home,
        databaseBytes: bytesOf(deps.databaseFile) + bytesOf(`${deps.databaseFile}-wal`),
        planCount: await deps.planCount(),
        catalogVersion: deps.catalog.version,
        catalogChecksum: deps.catalog.checksum,
      }),
  };
}

/** 0 for a file that is not there, which is what it takes on the disk. */
function bytesOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
