import type { Conditions } from '#core/law/engine/evaluator';
import type { FactId } from '#core/law/facts';
import { STAND_INS } from '#core/law/stand-ins';
import type { Leaf, Trigger } from '#core/law/trigger';

/** Every question that a trigger asks, by fact: in named conditions and in the stand-ins of its facts as well. */
export function questionsOf(trigger: Trigger, conditions: Conditions): ReadonlyMap<FactId, readonly Leaf[]> {
  const found = new Map<FactId, Leaf[]>();
  const seen = new Set<string>();

  function add(leaf: Leaf): void {
    const leaves = found.get(leaf.fact);
    if (leaves === undefined) found.set(leaf.fact, [leaf]);
    else leaves.push(leaf);
    const standIn = STAND_INS[leaf.fact];
    if (typeof standIn === 'string') add({ ...leaf, fact: standIn });
    else if (standIn !== undefined && 'atLeast' in standIn) add({ ...leaf, fact: standIn.atLeast });
    else if (standIn !== undefined) walk(standIn);
  }

  function walk(part: Trigger): void {
    if ('fact' in part) add(part);
    else if ('not' in part) walk(part.not);
    else if ('condition' in part) {
      const { condition } = part;
      const definition = Object.hasOwn(conditions, condition) ? conditions[condition] : undefined;
      if (definition === undefined || seen.has(condition)) return;
      seen.add(condition);
      walk(definition.when);
    } else for (const child of 'all' in part ? part.all : part.any) walk(child);
  }

  walk(trigger);
  return found;
}
