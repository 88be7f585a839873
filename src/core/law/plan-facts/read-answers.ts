import { type FactId, type FactValue, isFactId } from '#core/law/facts';
import type { AnswerFault, FactOrigin } from '#core/law/plan-facts/plan-facts';
import { factFault } from '#core/law/read-facts';
import type { Plan } from '#core/plan/plan';

type Answered = Extract<FactOrigin, { how: 'answered' }>;

export interface Answers {
  readonly facts: Readonly<Partial<Record<FactId, FactValue>>>;
  readonly origins: Readonly<Partial<Record<FactId, Answered>>>;
  readonly faults: readonly AnswerFault[];
}

/**
 * The answers of the questionnaire that count in a place.
 *
 * @param codes whose exceptions count, e.g. `EU` then `DE`; later ones win over earlier ones, all win over the common
 */
export function readAnswers({ facts: answers }: Plan, codes: readonly string[]): Answers {
  const facts: Partial<Record<FactId, FactValue>> = {};
  const origins: Partial<Record<FactId, Answered>> = {};
  const faults: AnswerFault[] = [];
  const layers = [
    { path: 'facts.common', given: answers.common },
    ...[...new Set(codes)].map((code) => ({
      path: `facts.byCountry.${code}`,
      given: Object.hasOwn(answers.byCountry, code) ? (answers.byCountry[code] ?? {}) : {},
    })),
  ];
  for (const { path, given } of layers)
    for (const [name, value] of Object.entries(given)) {
      const place = `${path}.${name}`;
      // A newer Landfall may know more facts; its plan is no fault.
      if (!isFactId(name)) continue;
      const fault = factFault(name, value);
      if (fault !== null) faults.push({ path: place, message: fault });
      else {
        facts[name] = value;
        origins[name] = { how: 'answered', path: place, insteadOf: null };
      }
    }
  return { facts, origins, faults };
}
