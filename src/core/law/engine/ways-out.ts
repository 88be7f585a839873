import { candidateChanges, type FactChange } from '#core/law/engine/candidate-changes';
import { createEvaluator } from '#core/law/engine/evaluator';
import { prepareJurisdiction } from '#core/law/engine/prepare-jurisdiction';
import { questionsOf } from '#core/law/engine/questions-of';
import { isRange } from '#core/law/engine/test-leaf';
import { changeability } from '#core/law/fact-changes';
import type { FactId, Facts, FactValue } from '#core/law/facts';
import type { Duty, Jurisdiction } from '#core/law/law';

/** A change of one or two facts after which a duty does not apply. */
export type WayOut = readonly FactChange[];

/**
 * What would make a duty go away: every single change of a fact that does, then pairs of which neither half does it
 * alone. Left out: facts that a company cannot change at will, such as its size.
 *
 * @param duty as assessed, i.e. with its variant
 * @returns fewest changes first; empty when no one or two changes do it
 */
export function waysOut(jurisdiction: Jurisdiction, duty: Duty, facts: Facts): readonly WayOut[] {
  const instrument = jurisdiction.instruments.find(({ id }) => id === duty.instrumentId);
  if (instrument === undefined) return [];
  const trigger = { all: [instrument.appliesWhen, duty.when] };
  const { conditions } = prepareJurisdiction(jurisdiction);
  const endsWith = (changes: WayOut): boolean => {
    const changed = { ...facts, ...Object.fromEntries(changes.map(({ fact, to }) => [fact, to])) };
    return createEvaluator(changed, conditions).truth(trigger) === 'false';
  };
  const possible = [...questionsOf(trigger, conditions)].flatMap(([fact, leaves]) =>
    candidateChanges(fact, leaves).filter((change) => isPossible(change, facts[fact])),
  );
  const singles = possible.filter((change) => endsWith([change]));
  const rest = possible.filter((change) => !singles.includes(change));
  const pairs = rest.flatMap((first, index) =>
    rest
      .slice(index + 1)
      .filter((second) => second.fact !== first.fact && endsWith([first, second]))
      .map((second) => [first, second]),
  );
  return [...farthestLimits(singles).map((change) => [change]), ...mildest(pairs)];
}

/** Without the pairs that ask for more than another pair of the same facts does. */
function mildest(pairs: readonly WayOut[]): readonly WayOut[] {
  const byFacts = Map.groupBy(pairs, (pair) => pair.map(({ fact }) => fact).join());
  const isMilder = (a: WayOut, b: WayOut) => a !== b && a.every((step, at) => isNoStricter(step, b[at]));
  return pairs.filter((pair) => {
    const rivals = byFacts.get(pair.map(({ fact }) => fact).join()) ?? [];
    return !rivals.some((rival) => isMilder(rival, pair));
  });
}

/** Whether a change of a fact asks for no more than another one of the same fact. */
function isNoStricter(change: FactChange, than: FactChange | undefined): boolean {
  if (than === undefined) return false;
  if (change.limit === null || than.limit === null) return change === than;
  return Number(change.to) >= Number(than.to);
}

function isPossible({ fact, to, orElse }: FactChange, now: FactValue | undefined): boolean {
  if (now !== undefined && JSON.stringify(now) === JSON.stringify(to)) return false;
  if (typeof now === 'string' && orElse.includes(now)) return false;
  switch (changeability(fact)) {
    case 'never':
      return false;
    case 'freely':
      return true;
    case 'down':
      return typeof to === 'number' && to < highest(now);
  }
}

function highest(now: FactValue | undefined): number {
  if (typeof now === 'number') return now;
  return now !== undefined && isRange(now) ? now.max : Number.POSITIVE_INFINITY;
}

/** Of several limits of one fact that would do, the one nearest to now: to stay below 25 when below 100 does is waste. */
function farthestLimits(changes: readonly FactChange[]): readonly FactChange[] {
  const best = new Map<FactId, FactChange>();
  for (const change of changes) {
    const known = best.get(change.fact);
    if (change.limit !== null && (known === undefined || Number(change.to) > Number(known.to)))
      best.set(change.fact, change);
  }
  return changes.filter((change) => change.limit === null || best.get(change.fact) === change);
}
