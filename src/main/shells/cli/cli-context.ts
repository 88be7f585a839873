import type { AppError } from '#core/contract/app-error';
import type { Result } from '#core/shared/result';

/** What a command may know of the process it runs in; tests give their own. */
export interface CliContext {
  /** The built `out/` folder, which holds `data/` and `renderer/`. */
  readonly builtFolder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** As in `process.platform`. */
  readonly platform: string;
  /** The result alone: with `--json` exactly one JSON document. */
  readonly stdout: (text: string) => void;
  /** Everything else: progress, notes, errors. */
  readonly stderr: (text: string) => void;
  /** Called when the user asks the program to stop. */
  readonly onInterrupt: (listener: () => void) => void;
}

/** A command: its arguments after its name. Expected faults are values; a throw is a fault of our own. */
export type CommandRunner = (args: readonly string[], context: CliContext) => Promise<Result<void, AppError>>;
