import type { KernelResult, TransformerResult } from '#core/benchmark/result';
import type { PartOutcome } from './part-outcome';
import type { Run } from './run';

/** Tells what a round of a kernel has come to; a result takes the place of what was known of it. */
export function keepKernel(run: Run, part: string, { result, notes }: PartOutcome<KernelResult>): void {
  run.emit({ kind: 'part', part, kernel: result, transformer: null, notes });
  if (result !== null) put(run.kernels, result);
}

/** Tells what a round of a Transformer has come to; a result takes the place of what was known of it. */
export function keepTransformer(
  run: Run,
  part: string,
  { result, notes }: PartOutcome<TransformerResult>,
): void {
  run.emit({ kind: 'part', part, kernel: null, transformer: result, notes });
  if (result !== null) put(run.transformers, result);
}

function put<T extends { readonly id: string }>(results: T[], result: T): void {
  const index = results.findIndex(({ id }) => id === result.id);
  if (index === -1) results.push(result);
  else results[index] = result;
}
