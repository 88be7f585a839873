import type { AppError } from '#core/contract/app-error';
import type { AppContract } from '#core/contract/contract';
import type { InputOf, OutputOf } from '#core/contract/define-contract';
import type { Result } from '#core/shared/result';

export type ProcedureName = keyof AppContract & string;

export interface CallOptions {
  /** @param fraction01 share done, 0 to 1 @param step stable id of what is going on */
  readonly onProgress?: (fraction01: number, step: string) => void;
  /** Aborting ends the call with `cancelled`. */
  readonly signal?: AbortSignal;
  /** The page may go away while the call runs; it is to arrive all the same. */
  readonly keepalive?: boolean;
}

/** Calls one procedure of the backend; failures are values. `unavailable` when the backend cannot be reached. */
export type Call = <K extends ProcedureName>(
  name: K,
  input: InputOf<AppContract, K>,
  options?: CallOptions,
) => Promise<Result<OutputOf<AppContract, K>, AppError>>;

/** A way to the backend that knows nothing of the procedures. */
export type Transport = (
  name: string,
  input: unknown,
  options: CallOptions,
) => Promise<Result<unknown, AppError>>;

/** Gives a transport the types of the contract; the backend has checked what it answers. */
export function createCall(transport: Transport): Call {
  return (name, input, options = {}) => transport(name, input, options) as Promise<Result<never, AppError>>;
}
