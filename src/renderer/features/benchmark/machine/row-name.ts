import { kernelName } from '../figures/part-name';
import type { ResultRow } from '../figures/result-rows';
import type { Words } from '../use-words';

/** Name of a line of the results and what tells it from the others of its kind. */
export function rowName(
  row: ResultRow,
  words: Words,
): { readonly name: string; readonly detail: string | null } {
  if (row.kind === 'kernel') return kernelName(row.kernel, words);
  return {
    name: words.t(`${row.kind}.${row.transformer.id}`),
    detail: words.t('parameterCount', {
      count: row.transformer.parameterCount,
      size: words.format.size(row.transformer.parameterCount),
    }),
  };
}
