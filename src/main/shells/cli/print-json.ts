import type { CliContext } from '#main/shells/cli/cli-context';

/** The one JSON document of a command that was given `--json`. */
export function printJson(context: CliContext, document: unknown): void {
  context.stdout(`${JSON.stringify(document)}\n`);
}
