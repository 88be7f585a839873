import type { AppError } from '#core/contract/app-error';
import type { AbortSignalLike, CallContext, Contract, Handlers } from '#core/contract/define-contract';
import { invalidInput } from '#core/contract/invalid-input';
import { err, type Result } from '#core/shared/result';

/** Where faults of our own go; the screens never see a stack. */
export interface Log {
  error(message: string, cause: unknown): void;
}

/** Runs one procedure of the contract by name. Never throws and never rejects. */
export type Dispatch = (
  name: string,
  rawInput: unknown,
  context?: CallContext,
) => Promise<Result<unknown, AppError>>;

/** Names a fault that a user can act on, e.g. a full disk; null = a fault of our own. */
export type ExplainFault = (cause: unknown) => AppError | null;

type AnyHandler = (input: unknown, context: CallContext) => ReturnType<Handlers<Contract>[string]>;

const NEVER_ABORTED: AbortSignalLike = { aborted: false, addEventListener: () => {} };

/** For calls whose caller neither watches nor cancels. */
const QUIET_CONTEXT: CallContext = { progress: () => {}, signal: NEVER_ABORTED };

/**
 * Joins a contract with its handlers. The only place that parses what comes over a transport, and the only catch at
 * that boundary; it knows no transport, so tests call it directly.
 *
 * @param log takes what is our own fault
 * @param explain turns a fault of the machine (full disk, locked file) into an error with a way forward
 */
export function createDispatch<C extends Contract>(
  contract: C,
  handlers: Handlers<C>,
  log: Log,
  explain: ExplainFault = () => null,
): Dispatch {
  return async (name, rawInput, context = QUIET_CONTEXT) => {
    const procedure = Object.hasOwn(contract, name) ? contract[name] : undefined;
    if (procedure === undefined)
      return err({ code: 'not-found', message: `There is no procedure ${name.slice(0, 80)}.` });
    const parsed = procedure.input.safeParse(rawInput);
    if (!parsed.success) return err(invalidInput(parsed.error, name));
    try {
      const handler = handlers[name as keyof C] as AnyHandler;
      return await handler(parsed.data, context);
    } catch (cause) {
      const explained = explain(cause);
      if (explained !== null) return err(explained);
      log.error(`${name} failed`, cause);
      return err({ code: 'internal', message: `${name} failed inside Landfall; its log says why.` });
    }
  };
}
