import type { Log } from '#core/contract/dispatch';
import type { CliContext } from '#main/shells/cli/cli-context';

/** Faults of our own, one line each; with LANDFALL_DEBUG the stack too. */
export function stderrLog({ stderr, env }: CliContext): Log {
  return {
    error: (message, cause) => {
      const isError = cause instanceof Error;
      stderr(`${message}: ${isError ? cause.message : String(cause)}\n`);
      if (env.LANDFALL_DEBUG && isError) stderr(`${cause.stack}\n`);
    },
  };
}
