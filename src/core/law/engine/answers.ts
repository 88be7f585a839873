import type { Truth } from '#core/law/assessment';
import { isRange, testLeaf } from '#core/law/engine/test-leaf';
import { every, negate, some, truthOf } from '#core/law/engine/truth';
import type { FactId, Facts, FactValue } from '#core/law/facts';
import { type LowerBound, STAND_INS } from '#core/law/stand-ins';
import type { Leaf, Trigger } from '#core/law/trigger';

/** How an unanswered fact is read: as a third value, or as “no” (numbers as 0). */
export type MissingAs = 'unknown' | 'false';

/** Answer to one question, and where it comes from. */
export interface Answer {
  readonly truth: Truth;
  /** Undefined = nothing is known. */
  readonly value: FactValue | undefined;
  /** As in `Reason`. */
  readonly assumedFrom: readonly FactId[] | null;
  /** Facts whose answer would decide; empty when it is decided. */
  readonly missing: readonly FactId[];
}

/**
 * Answers one question from what is known: the fact itself, else what follows from other facts, else its stand-in.
 * A fact that is known too vaguely to decide also falls back on its stand-in, so that a vague answer is never worse
 * than none. A stand-in that is no more than a lower bound then decides only what every larger number would decide alike.
 */
export function answerLeaf(leaf: Leaf, facts: Facts, missingAs: MissingAs): Answer {
  const given = facts[leaf.fact];
  if (given !== undefined) {
    const truth = testLeaf(leaf, given);
    if (truth !== 'unknown') return { truth, value: given, assumedFrom: null, missing: [] };
  }
  const computed = leaf.fact === 'majorModification' ? overOneThird(facts) : 'unknown';
  if (computed !== 'unknown') {
    const value = computed === 'true';
    const assumedFrom: readonly FactId[] = ['trainingFlop', 'originalModelFlop'];
    return { truth: testLeaf(leaf, value), value, assumedFrom, missing: [] };
  }
  const standIn = STAND_INS[leaf.fact];
  if (typeof standIn === 'string') return stillOpen(leaf, given, assumed(leaf, standIn, facts, missingAs));
  if (standIn !== undefined && 'atLeast' in standIn) {
    if (given === undefined) return assumed(leaf, standIn.atLeast, facts, missingAs);
    const bounded = answerByLowerBound(leaf, standIn, facts);
    if (bounded !== null) return bounded;
  } else if (standIn !== undefined)
    return stillOpen(leaf, given, answerByTrigger(leaf, standIn, facts, missingAs));
  if (missingAs === 'unknown')
    return { truth: 'unknown', value: given, assumedFrom: null, missing: [leaf.fact] };
  if (given !== undefined && isRange(given))
    return { truth: testLeaf(leaf, given.min), value: given.min, assumedFrom: [], missing: [] };
  return { truth: answeredNo(leaf), value: false, assumedFrom: [], missing: [] };
}

/** The stand-in's own value for the fact. */
function assumed(leaf: Leaf, standIn: FactId, facts: Facts, missingAs: MissingAs): Answer {
  const answer = answerLeaf({ ...leaf, fact: standIn }, facts, missingAs);
  return answer.truth === 'unknown' ? answer : { ...answer, assumedFrom: [standIn] };
}

/** Who gave a vague answer is asked for a better one, not for the stand-in's. */
function stillOpen(leaf: Leaf, given: FactValue | undefined, answer: Answer): Answer {
  return given === undefined || answer.truth !== 'unknown' ? answer : { ...answer, missing: [leaf.fact] };
}

/** @returns null while a number at or above the bound may fall on either side */
function answerByLowerBound(leaf: Leaf, { atLeast }: LowerBound, facts: Facts): Answer | null {
  const value = facts[atLeast];
  const bounds = boundsOf(value);
  if (value === undefined || bounds === null) return null;
  const truth = testLeaf(leaf, { min: bounds.min, max: Number.POSITIVE_INFINITY });
  return truth === 'unknown' ? null : { truth, value, assumedFrom: [atLeast], missing: [] };
}

/** The stand-in answers yes or no for the question itself; a question for “no” gets the opposite. */
function answerByTrigger(leaf: Leaf, standIn: Trigger, facts: Facts, missingAs: MissingAs): Answer {
  const truth = evaluatePlain(standIn, facts, missingAs);
  const assumedFrom = factsOf(standIn);
  const isOpposite = 'is' in leaf && leaf.is === false;
  if (truth === 'unknown') {
    const missing = assumedFrom.filter((fact) => facts[fact] === undefined || isRange(facts[fact]));
    return { truth, value: undefined, assumedFrom: null, missing };
  }
  return { truth: isOpposite ? negate(truth) : truth, value: truth === 'true', assumedFrom, missing: [] };
}

/** A stand-in is a trigger over plain facts: no named conditions. */
function evaluatePlain(trigger: Trigger, facts: Facts, missingAs: MissingAs): Truth {
  if ('fact' in trigger) return answerLeaf(trigger, facts, missingAs).truth;
  const evaluate = (child: Trigger) => evaluatePlain(child, facts, missingAs);
  if ('all' in trigger) return every(trigger.all, evaluate);
  if ('any' in trigger) return some(trigger.any, evaluate);
  if ('not' in trigger) return negate(evaluate(trigger.not));
  throw new Error(`a stand-in names the condition ${trigger.condition}; stand-ins know facts alone`);
}

function factsOf(trigger: Trigger): readonly FactId[] {
  if ('fact' in trigger) return [trigger.fact];
  if ('not' in trigger) return factsOf(trigger.not);
  if ('condition' in trigger) return [];
  return [...new Set(('all' in trigger ? trigger.all : trigger.any).flatMap(factsOf))];
}

/** The guideline's line for who counts as provider of a changed model: more than a third of the original compute. */
function overOneThird({ trainingFlop, originalModelFlop }: Facts): Truth {
  const used = boundsOf(trainingFlop);
  const original = boundsOf(originalModelFlop);
  if (used === null || original === null) return 'unknown';
  if (used.min > original.max / 3) return 'true';
  return used.max <= original.min / 3 ? 'false' : 'unknown';
}

function boundsOf(value: FactValue | undefined) {
  if (typeof value === 'number') return { min: value, max: value };
  return value !== undefined && isRange(value) ? value : null;
}

function answeredNo(leaf: Leaf): Truth {
  if ('is' in leaf) return truthOf(leaf.is === false || leaf.is === 0);
  if ('in' in leaf || 'includes' in leaf || 'before' in leaf) return 'false';
  return testLeaf(leaf, 0);
}
