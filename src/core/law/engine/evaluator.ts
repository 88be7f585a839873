import type { Truth } from '#core/law/assessment';
import { type Answer, answerLeaf, type MissingAs } from '#core/law/engine/answers';
import { every, negate, some } from '#core/law/engine/truth';
import type { Facts } from '#core/law/facts';
import type { Jurisdiction } from '#core/law/law';
import type { Leaf, Trigger } from '#core/law/trigger';

export type Conditions = Jurisdiction['conditions'];

/** Asks triggers of one file about one set of facts. */
export interface Evaluator {
  /** Strong Kleene evaluation. @throws Error when a condition is not defined in the file or refers to itself */
  truth(trigger: Trigger): Truth;
  answer(leaf: Leaf): Answer;
  /** What a named condition of the file says. */
  definition(name: string): Trigger;
}

export function createEvaluator(
  facts: Facts,
  conditions: Conditions,
  missingAs: MissingAs = 'unknown',
): Evaluator {
  const answers = new Map<Leaf, Answer>();
  const truths = new Map<Trigger, Truth>();
  const inProgress = new Set<string>();

  function answer(leaf: Leaf): Answer {
    let known = answers.get(leaf);
    if (known === undefined) {
      known = answerLeaf(leaf, facts, missingAs);
      answers.set(leaf, known);
    }
    return known;
  }

  function definition(name: string): Trigger {
    const condition = Object.hasOwn(conditions, name) ? conditions[name] : undefined;
    if (condition === undefined) throw new Error(`the condition ${name} is not defined in this file`);
    return condition.when;
  }

  function truth(trigger: Trigger): Truth {
    if ('fact' in trigger) return answer(trigger).truth;
    let known = truths.get(trigger);
    if (known === undefined) {
      known = truthOfParts(trigger);
      truths.set(trigger, known);
    }
    return known;
  }

  function truthOfParts(trigger: Exclude<Trigger, Leaf>): Truth {
    if ('all' in trigger) return every(trigger.all, truth);
    if ('any' in trigger) return some(trigger.any, truth);
    if ('not' in trigger) return negate(truth(trigger.not));
    const { condition } = trigger;
    if (inProgress.has(condition)) throw new Error(`the condition ${condition} refers to itself`);
    inProgress.add(condition);
    const result = truth(definition(condition));
    inProgress.delete(condition);
    return result;
  }

  return { truth, answer, definition };
}
