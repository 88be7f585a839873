import { BLOCK_TENSORS, type BlockTensor, blockTensor } from '#core/transformer/parameters';

/** What stands under a tensor's name. @throws when nothing does, which the shape rules out */
export function tensorOf<Values>(tensors: ReadonlyMap<string, Values>, name: string): Values {
  const found = tensors.get(name);
  if (found === undefined) throw new Error(`no tensor ${name}`);
  return found;
}

/** What stands under the names of one block's tensors. @throws when one is missing */
export function blockWeights<Values>(
  tensors: ReadonlyMap<string, Values>,
  layer: number,
): Readonly<Record<BlockTensor, Values>> {
  const entries = BLOCK_TENSORS.map((name) => [name, tensorOf(tensors, blockTensor(layer, name))]);
  return Object.fromEntries(entries) as Record<BlockTensor, Values>;
}
