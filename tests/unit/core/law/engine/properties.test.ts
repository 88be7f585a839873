import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DutyAssessment } from '#core/law/assessment';
import { assessDuties } from '#core/law/engine/assess-duties';
import { candidateChanges } from '#core/law/engine/candidate-changes';
import { createEvaluator } from '#core/law/engine/evaluator';
import { negate } from '#core/law/engine/truth';
import { FACTS, type FactId, type FactRange, type Facts, type FactValue } from '#core/law/facts';
import type { Leaf, Trigger } from '#core/law/trigger';
import { realLaw } from '../../../../support/law';

const FACT_IDS = Object.keys(FACTS) as FactId[];

/** Questions that the real law asks: their limits are where answers can tip. */
const LEAVES = leavesOf(
  realLaw().jurisdictions.flatMap(({ instruments, duties, conditions }) => [
    ...instruments.map(({ appliesWhen }) => appliesWhen),
    ...duties.map(({ when }) => when),
    ...Object.values(conditions).map(({ when }) => when),
  ]),
);

function leavesOf(triggers: readonly Trigger[]): readonly Leaf[] {
  return triggers.flatMap((trigger): readonly Leaf[] => {
    if ('fact' in trigger) return [trigger];
    if ('not' in trigger) return leavesOf([trigger.not]);
    return 'condition' in trigger ? [] : leavesOf('all' in trigger ? trigger.all : trigger.any);
  });
}

/** A number known no better than to lie between two others, which may straddle a limit. */
function rangeOf(values: readonly FactValue[]): fc.Arbitrary<FactRange> {
  const bound = fc.constantFrom(0, 1e10, ...values.filter((value) => typeof value === 'number'));
  return fc.tuple(bound, bound).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));
}

/** An answer on one side or the other of a limit of the law, or too vague to say which. */
const anyAnswer = fc.constantFrom(...FACT_IDS).chain((fact) => {
  const asked = LEAVES.filter((leaf) => leaf.fact === fact);
  const values = candidateChanges(fact, asked).map(({ to }) => to);
  const exact = fc.constantFrom(...(values.length > 0 ? values : [1]));
  return fc.record({
    fact: fc.constant(fact),
    value: FACTS[fact].type.kind === 'number' ? fc.oneof(exact, rangeOf(values)) : exact,
  });
});
const anyFacts: fc.Arbitrary<Facts> = fc
  .array(anyAnswer, { maxLength: 40 })
  .map((answers) => Object.fromEntries(answers.map(({ fact, value }) => [fact, value])));
const anyCode = fc.constantFrom(...realLaw().jurisdictions.map(({ id }) => id), 'DE', 'NO', 'US-VA');

const { trigger: anyTrigger } = fc.letrec<{ trigger: Trigger }>((tie) => ({
  trigger: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(...LEAVES),
    fc.record({ all: fc.array(tie('trigger'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('trigger'), { maxLength: 3 }) }),
    fc.record({ not: tie('trigger') }),
  ),
}));

describe('properties of the engine', () => {
  it('adding a fact never turns a decided answer back to unknown, nor changes what is not assumed', () => {
    fc.assert(
      fc.property(anyCode, anyFacts, anyAnswer, (code, facts, { fact, value }) => {
        fc.pre(facts[fact] === undefined);
        // What stood for all users no longer does, once those worldwide are known to be more or less than that.
        fc.pre(!(fact === 'monthlyActiveUsersWorldwide' && typeof value === 'object'));
        const before = byId(assessDuties(realLaw(), code, facts));
        for (const after of assessDuties(realLaw(), code, { ...facts, [fact]: value })) {
          const earlier = before.get(after.duty.id);
          // What rested on an assumption about this very fact was never decided by an answer.
          const wasAssumed = earlier?.because.some(
            (part) => part.leaf.fact === fact && part.assumedFrom !== null,
          );
          if (earlier?.state !== 'unknown' && wasAssumed !== true) expect(after.state).not.toBe('unknown');
          const isFirm = earlier?.because.every(({ assumedFrom }) => assumedFrom === null);
          // Proposed law is shown while it is open: an answer may still rule it out.
          const isDecided = earlier?.state !== 'unknown' && earlier?.state !== 'proposed';
          if (isDecided && isFirm) expect(after.state).toBe(earlier?.state);
        }
      }),
    );
  });

  it('a lower bound beside a vague number is right for every number it can be', () => {
    const leaves = LEAVES.filter(({ fact }) => fact === 'monthlyActiveUsersWorldwide');
    const users = fc.nat({ max: 2e9 });
    fc.assert(
      fc.property(fc.constantFrom(...leaves), users, users, users, (leaf, here, elsewhere, more) => {
        const vague = { min: 0, max: here + elsewhere + more };
        const facts = { monthlyActiveUsersHere: here, monthlyActiveUsersWorldwide: vague };
        const before = createEvaluator(facts, {}).truth(leaf);
        const exact = createEvaluator({ monthlyActiveUsersWorldwide: here + elsewhere }, {}).truth(leaf);
        if (before !== 'unknown') expect(before).toBe(exact);
      }),
    );
  });

  it('each duty has one state, and only open ones have missing facts', () => {
    fc.assert(
      fc.property(anyCode, anyFacts, (code, facts) => {
        const duties = assessDuties(realLaw(), code, facts);
        expect(byId(duties).size).toBe(duties.length);
        for (const { state, missing, binds } of duties) {
          expect(missing.length > 0).toBe(state === 'unknown');
          expect(binds).toBe(state === 'applies');
        }
      }),
    );
  });

  it('unanswered read as “no” never leaves anything unknown', () => {
    fc.assert(
      fc.property(anyCode, anyFacts, (code, facts) => {
        const states = assessDuties(realLaw(), code, facts, { missingAs: 'false' }).map(({ state }) => state);
        expect(states).not.toContain('unknown');
      }),
    );
  });

  it('a negation is the opposite, and “and” and “or” are dual', () => {
    fc.assert(
      fc.property(fc.array(anyTrigger, { maxLength: 4 }), anyFacts, (parts, facts) => {
        const { truth } = createEvaluator(facts, {});
        for (const part of parts) expect(truth({ not: part })).toBe(negate(truth(part)));
        const negated = parts.map((part) => ({ not: part }));
        expect(truth({ not: { all: parts } })).toBe(truth({ any: negated }));
        expect(truth({ not: { any: parts } })).toBe(truth({ all: negated }));
      }),
    );
  });

  it('the order of parts and rules is irrelevant', () => {
    fc.assert(
      fc.property(anyCode, anyFacts, (code, facts) => {
        const mirrored = {
          ...realLaw(),
          jurisdictions: realLaw().jurisdictions.map((jurisdiction) => ({
            ...jurisdiction,
            instruments: jurisdiction.instruments
              .toReversed()
              .map((instrument) => ({ ...instrument, appliesWhen: mirror(instrument.appliesWhen) })),
            duties: jurisdiction.duties.toReversed().map((duty) => ({ ...duty, when: mirror(duty.when) })),
          })),
        };
        const summary = (duties: readonly DutyAssessment[]) =>
          duties.map(({ duty, state, missing }) => [duty.id, state, [...missing].sort()]);
        expect(summary(assessDuties(mirrored, code, facts))).toEqual(
          summary(assessDuties(realLaw(), code, facts)),
        );
      }),
      { numRuns: 40 },
    );
  });
});

function mirror(trigger: Trigger): Trigger {
  if ('all' in trigger) return { all: trigger.all.toReversed().map(mirror) };
  if ('any' in trigger) return { any: trigger.any.toReversed().map(mirror) };
  return 'not' in trigger ? { not: mirror(trigger.not) } : trigger;
}

function byId(duties: readonly DutyAssessment[]): ReadonlyMap<string, DutyAssessment> {
  return new Map(duties.map((assessment) => [assessment.duty.id, assessment]));
}
