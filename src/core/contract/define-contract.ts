import type * as z from 'zod';
import type { AppError } from '#core/contract/app-error';
import type { Result } from '#core/shared/result';

/** A procedure of the contract: zod in, zod out. */
export interface Procedure {
  readonly input: z.ZodType;
  readonly output: z.ZodType;
}
export type Contract = Readonly<Record<string, Procedure>>;

export type InputOf<C extends Contract, K extends keyof C> = z.input<C[K]['input']>;
export type OutputOf<C extends Contract, K extends keyof C> = z.output<C[K]['output']>;

/** Progress and cancellation of one running call. */
export interface CallContext {
  /** @param fraction01 share done, 0 to 1 @param step stable id of what is going on */
  progress(fraction01: number, step: string): void;
  readonly signal: AbortSignalLike;
}

/** The part of AbortSignal the core may know of: it has no DOM and no Node types. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
}

/** What a backend implements: one function per procedure, input already parsed. */
export type Handlers<C extends Contract> = {
  readonly [K in keyof C]: (
    input: z.output<C[K]['input']>,
    context: CallContext,
  ) => Promise<Result<z.input<C[K]['output']>, AppError>> | Result<z.input<C[K]['output']>, AppError>;
};
