import type { AppError } from '#core/contract/app-error';
import type { AppContract } from '#core/contract/contract';
import type { InputOf, OutputOf } from '#core/contract/define-contract';
import type { Result } from '#core/shared/result';
import type { Call, ProcedureName } from './rpc-client';

/** Makes a call whose answer will be wanted. */
export type Ask = <K extends ProcedureName>(
  name: K,
  input: InputOf<AppContract, K>,
) => Promise<Result<OutputOf<AppContract, K>, AppError>>;

/**
 * Calls made before whoever wants their answers has loaded.
 *
 * @returns `ask` makes such a call; `call` hands out its answer to the first who makes the same call, and makes any other
 */
export function withAnswersAhead(call: Call): { readonly ask: Ask; readonly call: Call } {
  const answers = new Map<string, ReturnType<Call>>();
  const keyOf = (name: string, input: unknown) => JSON.stringify([name, input]);
  return {
    ask(name, input) {
      const answer = call(name, input);
      answers.set(keyOf(name, input), answer as ReturnType<Call>);
      return answer;
    },
    call(name, input, options) {
      const key = keyOf(name, input);
      const answer = options === undefined ? answers.get(key) : undefined;
      if (answer === undefined) return call(name, input, options);
      answers.delete(key);
      return answer as ReturnType<typeof call<typeof name>>;
    },
  };
}
