import type { Reason } from '#core/law/assessment';
import type { Evaluator } from '#core/law/engine/evaluator';
import type { Leaf, Trigger } from '#core/law/trigger';

/**
 * Why a trigger is true or false: of an “and” that holds every part, of an “or” that holds every part that holds, and
 * the other way round where they fail. While it is open: what has been settled so far. Each step once.
 */
export function reasonsFor(trigger: Trigger, evaluator: Evaluator): readonly Reason[] {
  const reasons: Reason[] = [];

  function addLeaf(leaf: Leaf, condition: string | null): void {
    const { truth, value, assumedFrom } = evaluator.answer(leaf);
    if (truth === 'unknown' || value === undefined) return;
    if (reasons.some((known) => known.leaf === leaf && known.condition === condition)) return;
    reasons.push({ leaf, value, holds: truth === 'true', condition, assumedFrom });
  }

  function add(part: Trigger, condition: string | null): void {
    if ('fact' in part) addLeaf(part, condition);
    else if ('not' in part) add(part.not, condition);
    else if ('condition' in part) add(evaluator.definition(part.condition), part.condition);
    else {
      const truth = evaluator.truth(part);
      // While open, the parts of an “and” that hold are settled; those of an “or” that fail lead nowhere.
      const settled = truth === 'unknown' && 'all' in part ? 'true' : truth;
      for (const child of 'all' in part ? part.all : part.any) {
        const own = evaluator.truth(child);
        if (own === settled || own === truth) add(child, condition);
      }
    }
  }

  add(trigger, null);
  return reasons;
}
