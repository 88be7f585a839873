import type { Truth } from '#core/law/assessment';
import type { Evaluator } from '#core/law/engine/evaluator';
import { every, negate, some } from '#core/law/engine/truth';
import type { FactId } from '#core/law/facts';
import type { Leaf, Trigger } from '#core/law/trigger';

/** Answers supposed for the time being, by question. */
type Supposed = ReadonlyMap<Leaf, Truth>;

/**
 * Facts whose answer can still change the outcome of an open trigger, in the order of its text. Parts that are decided
 * count no more; nor do parts that another open question makes idle: of “F, and F or G” the G never decides, since
 * where F fails the whole fails, and where it holds the “or” does.
 */
export function openFacts(trigger: Trigger, evaluator: Evaluator): readonly FactId[] {
  const found = new Set<FactId>();

  function truthIf(part: Trigger, supposed: Supposed): Truth {
    if (supposed.size === 0) return evaluator.truth(part);
    if ('fact' in part) return supposed.get(part) ?? evaluator.answer(part).truth;
    const evaluate = (child: Trigger) => truthIf(child, supposed);
    if ('all' in part) return every(part.all, evaluate);
    if ('any' in part) return some(part.any, evaluate);
    if ('not' in part) return negate(evaluate(part.not));
    return evaluate(evaluator.definition(part.condition));
  }

  function add(part: Trigger, supposed: Supposed): void {
    if (evaluator.truth(part) !== 'unknown' || truthIf(part, supposed) !== 'unknown') return;
    if ('fact' in part) for (const fact of evaluator.answer(part).missing) found.add(fact);
    else if ('not' in part) add(part.not, supposed);
    else if ('condition' in part) add(evaluator.definition(part.condition), supposed);
    else if ('all' in part) addParts(flatten(part, 'all'), 'true', supposed);
    else addParts(flatten(part, 'any'), 'false', supposed);
  }

  /** @param neutral what each open question has to be for the other parts to matter */
  function addParts(parts: readonly Trigger[], neutral: Truth, supposed: Supposed): void {
    const questions = parts.filter(
      (part): part is Leaf => 'fact' in part && truthIf(part, supposed) === 'unknown',
    );
    for (const question of questions) add(question, supposed);
    const others = parts.filter((part) => !('fact' in part) && evaluator.truth(part) === 'unknown');
    if (others.length === 0) return;
    const forOthers = new Map(supposed);
    for (const question of questions) forOthers.set(question, neutral);
    for (const part of others) add(part, forOthers);
  }

  add(trigger, new Map());
  return [...found];
}

const flattened = new WeakMap<Trigger, readonly Trigger[]>();

/** An “and” within an “and” is one “and”. Kept, since the triggers of the law stay the same. */
function flatten(trigger: Trigger, kind: 'all' | 'any'): readonly Trigger[] {
  if (!(kind in trigger)) return [trigger];
  let parts = flattened.get(trigger);
  if (parts === undefined) {
    parts = partsOf(trigger).flatMap((part) => flatten(part, kind));
    flattened.set(trigger, parts);
  }
  return parts;
}

function partsOf(trigger: Trigger): readonly Trigger[] {
  if ('all' in trigger) return trigger.all;
  return 'any' in trigger ? trigger.any : [];
}
