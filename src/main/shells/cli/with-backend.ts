import type { AppError } from '#core/contract/app-error';
import type { AppContract } from '#core/contract/contract';
import type { CallContext, InputOf, OutputOf } from '#core/contract/define-contract';
import { err, type Result } from '#core/shared/result';
import type { Backend } from '#main/backend/backend';
import { resolveHome } from '#main/backend/home';
import type { Host } from '#main/backend/host';
import type { CliContext } from '#main/shells/cli/cli-context';
import { stderrLog } from '#main/shells/cli/stderr-log';
import { openBackend } from '#main/shells/open-backend';

/** Calls one procedure of the contract; the dispatcher checks what goes in. */
export type BackendCall = <K extends keyof AppContract>(
  name: K,
  input: InputOf<AppContract, K>,
  progressAndCancel?: CallContext,
) => Promise<Result<OutputOf<AppContract, K>, AppError>>;

/** These commands never print. */
const NO_PRINTER: Host = {
  printReport: async () =>
    err({ code: 'unavailable', message: 'This command cannot print; use `landfall report`.' }),
};

/**
 * Runs `work` over the user's plans and closes the store after it, whatever happens.
 *
 * @returns what `work` returns, or why the store cannot be opened
 */
export async function withBackend(
  context: CliContext,
  work: (call: BackendCall) => Promise<Result<void, AppError>>,
): Promise<Result<void, AppError>> {
  const opened = await openBackend({
    builtFolder: context.builtFolder,
    home: resolveHome(context.env, context.platform),
    shell: 'cli',
    host: NO_PRINTER,
    log: stderrLog(context),
  });
  if (!opened.ok) return opened;
  const backend = opened.value;
  try {
    return await work(callsOf(backend));
  } finally {
    await backend.close();
  }
}

/** Typed calls over a backend's dispatcher. */
export function callsOf(backend: Backend): BackendCall {
  return (name, input, context) => backend.dispatch(name, input, context) as Promise<Result<never, AppError>>;
}
