import { justAbove, justBelow } from '#core/law/engine/beside-limit';
import { testLeaf } from '#core/law/engine/test-leaf';
import { FACTS, type FactId, type FactValue } from '#core/law/facts';
import type { Leaf } from '#core/law/trigger';

/** A fact as it would have to be. */
export interface FactChange {
  readonly fact: FactId;
  /** Nearest value that does it. */
  readonly to: FactValue;
  /** The limit that the value has to keep, as the law writes it; null = it is the value itself that counts. */
  readonly limit: {
    readonly kind: 'below' | 'at-most' | 'at-least' | 'above';
    readonly value: number;
  } | null;
  /** Other choices that do the same; empty for what is no choice. */
  readonly orElse: readonly string[];
}

/**
 * Values of a fact that answer one of these questions otherwise than another value does: both booleans, both sides of
 * every limit, each kind of choice.
 */
export function candidateChanges(fact: FactId, leaves: readonly Leaf[]): readonly FactChange[] {
  const { type } = FACTS[fact];
  const exactly = (to: FactValue): FactChange => ({ fact, to, limit: null, orElse: [] });
  switch (type.kind) {
    case 'boolean':
      return [exactly(false), exactly(true)];
    case 'choice':
      return alike(type.choices, leaves).map(([to = '', ...orElse]) => ({ ...exactly(to), orElse }));
    case 'list':
      return [exactly([]), ...asked(leaves).map((choice) => exactly([choice]))];
    case 'date':
      return leaves.flatMap((leaf) => ('before' in leaf ? [exactly(leaf.before)] : []));
    case 'number':
      return once(leaves.flatMap((leaf) => aroundLimit(fact, leaf)).filter(({ to }) => Number(to) >= 0));
  }
}

/** Choices grouped by how they answer the questions. */
function alike(choices: readonly string[], leaves: readonly Leaf[]): readonly (readonly string[])[] {
  const groups = Map.groupBy(choices, (choice) => leaves.map((leaf) => testLeaf(leaf, choice)).join());
  return [...groups.values()];
}

function asked(leaves: readonly Leaf[]): readonly string[] {
  return [...new Set(leaves.flatMap((leaf) => ('includes' in leaf ? leaf.includes : [])))];
}

function aroundLimit(fact: FactId, leaf: Leaf): readonly FactChange[] {
  const change = (
    to: number,
    kind: 'below' | 'at-most' | 'at-least' | 'above',
    value: number,
  ): FactChange => ({
    fact,
    to,
    limit: { kind, value },
    orElse: [],
  });
  if ('gte' in leaf || 'lt' in leaf) {
    const value = 'gte' in leaf ? leaf.gte : leaf.lt;
    return [change(justBelow(fact, value), 'below', value), change(value, 'at-least', value)];
  }
  if ('gt' in leaf || 'lte' in leaf) {
    const value = 'gt' in leaf ? leaf.gt : leaf.lte;
    return [change(value, 'at-most', value), change(justAbove(fact, value), 'above', value)];
  }
  return [];
}

function once(changes: readonly FactChange[]): readonly FactChange[] {
  return [...new Map(changes.map((change) => [change.to, change])).values()];
}
