import type { EvidenceProblem } from '#core/plan/bundle/manifest';
import type { CliContext } from '#main/shells/cli/cli-context';

/** One line for each evidence file that does not come along. */
export function sayProblems({ stderr }: CliContext, problems: readonly EvidenceProblem[]): void {
  for (const { fileName, sha256, state } of problems)
    stderr(`Evidence ${state}: ${JSON.stringify(fileName)} (SHA-256 ${sha256}).\n`);
}

/** The same for `--json`. */
export function problemOf({ sha256, fileName, state }: EvidenceProblem) {
  return { sha256, file_name: fileName, state };
}
