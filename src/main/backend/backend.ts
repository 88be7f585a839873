import type { Catalog } from '#core/catalog/catalog';
import type { AppError } from '#core/contract/app-error';
import { type AppContract, contract } from '#core/contract/contract';
import type { Handlers } from '#core/contract/define-contract';
import { createDispatch, type Dispatch, type Log } from '#core/contract/dispatch';
import type { ProtectionCatalog } from '#core/ip/protection/protection-catalog';
import type { LawCatalog } from '#core/law/law';
import type { MachineFacts } from '#core/machine/machine-profile';
import type { Result } from '#core/shared/result';
import type { ShellName } from '#main/backend/app-info/app-info-service';
import { replaceDamagedStore, withBackupChoice } from '#main/backend/backups/damaged-store';
import type { CheckLicences } from '#main/backend/check-licences';
import { openStore } from '#main/backend/db/open-store';
import type { Evaluate } from '#main/backend/evaluate';
import { faultSession } from '#main/backend/fault-session';
import { explainFault } from '#main/backend/faults';
import type { Host } from '#main/backend/host';
import { openSession, type Session } from '#main/backend/open-session';

export interface BackendOptions {
  /** Data folder, see `resolveHome`; made when it is missing. */
  readonly home: string;
  readonly catalog: Catalog;
  /** Law whose duties are counted as work; without it the figures lack that work. */
  readonly law?: LawCatalog;
  /** Fees of the offices; without them the rights that a plan registers cost nothing. */
  readonly protection?: ProtectionCatalog;
  /** Without it the list of plans counts no breach of a licence. */
  readonly checkLicences?: CheckLicences;
  /** The `.landfall` file that a new store starts with. */
  readonly samplePath: string;
  readonly host: Host;
  readonly evaluate: Evaluate;
  readonly appVersion: string;
  readonly shell: ShellName;
  readonly nowMs: () => number;
  /** @returns letters, digits, `-` and `_`, at most 64, never the same twice; `crypto.randomUUID` does */
  readonly newId: () => string;
  /** What the operating system says of this machine; asked of it when left out. */
  readonly readMachineFacts?: () => Promise<MachineFacts>;
  /** Takes faults of our own; standard error when left out. */
  readonly log?: Log;
  /** Never write, e.g. to look at a store that another program owns. */
  readonly readOnly?: boolean;
}

const STANDARD_ERROR_LOG: Log = { error: (message, cause) => console.error(message, cause) };

export interface Backend {
  readonly dispatch: Dispatch;
  /** Why the store cannot be opened; every call then says so. Null = all is well. */
  readonly fault: AppError | null;
  /** Waits for what is being written and closes the store; no call may follow. */
  close(): Promise<void>;
}

/**
 * The whole backend over one data folder: what every shell forwards its calls to.
 *
 * A store that cannot be opened (damaged, newer, locked, write-protected folder) is no exception: the backend starts,
 * answers every call with that error, and a damaged store can be replaced by a backup through `backups.restore`.
 */
export async function createBackend(options: BackendOptions): Promise<Backend> {
  const { home, log = STANDARD_ERROR_LOG } = options;
  const explain = (cause: unknown) => explainFault(cause, home);
  let session = await open();
  let dispatch = dispatchFor(session);

  async function open(): Promise<Session> {
    const store = await openStore(options);
    if (store.ok) return openSession(store.value, { ...options, log });
    return faultSession(withBackupChoice(store.error, home), home, restoreDamaged);
  }

  function dispatchFor({ handlers }: { readonly handlers: Handlers<AppContract> }): Dispatch {
    return createDispatch(contract, handlers, log, explain);
  }

  async function restoreDamaged(fileName: string): Promise<Result<{ planCount: number }, AppError>> {
    const replaced = replaceDamagedStore(home, fileName, options.nowMs());
    if (!replaced.ok) return replaced;
    session = await open();
    dispatch = dispatchFor(session);
    const info = (await dispatch('app.info', {})) as Result<{ planCount: number }, AppError>;
    return info.ok ? { ok: true, value: { planCount: info.value.planCount } } : info;
  }

  return {
    dispatch: (name, input, context) => dispatch(name, input, context),
    get fault() {
      return session.fault;
    },
    close: () => session.close(),
  };
}
