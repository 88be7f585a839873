import type { KernelKind, KernelResult, TransformerResult } from '#core/benchmark/result';
import type { Words } from '../use-words';

/** What a kernel is called, and what its size is: `Matrix product`, `n = 1,024`. */
export function kernelName({ kind, size }: Pick<KernelResult, 'kind' | 'size'>, { t, format }: Words) {
  const detail =
    kind === 'launch'
      ? null
      : t(`size.${kind}`, { size: size < 1e5 ? format.integer(size) : format.count(size) });
  return { name: t(`kernel.${kind}`), detail };
}

const PART = /^(?:(?<kind>[a-z]+)-(?<size>\d+)|(?:transformer-)?(?<model>small|medium|large|check))$/;

/** Name of a part by its id, as progress and notes give it: `matmul-1024`, `medium`; others as they are. */
export function partName(part: string, words: Words): string {
  const { kind, size, model } = PART.exec(part)?.groups ?? {};
  if (model !== undefined) return words.t(`transformer.${model as TransformerResult['id']}`);
  if (kind === undefined) return part;
  const { name, detail } = kernelName({ kind: kind as KernelKind, size: Number(size) }, words);
  return detail === null ? name : words.listed([name, detail]);
}
