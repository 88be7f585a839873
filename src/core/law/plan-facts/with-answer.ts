import type { FactId, FactValue } from '#core/law/facts';
import type { Plan } from '#core/plan/plan';

/**
 * The plan as it would be with another answer.
 *
 * @param code place whose exception it is, e.g. `EU` or `US-CA`; null = common to all
 * @param value undefined = not answered
 */
export function withAnswer(
  plan: Plan,
  code: string | null,
  fact: FactId,
  value: FactValue | undefined,
): Plan {
  const { common, byCountry } = plan.facts;
  const given = code === null ? common : Object.hasOwn(byCountry, code) ? (byCountry[code] ?? {}) : {};
  const { [fact]: _before, ...others } = given;
  const answers = (value === undefined ? others : { ...others, [fact]: value }) as typeof common;
  const facts =
    code === null
      ? { ...plan.facts, common: answers }
      : { ...plan.facts, byCountry: { ...byCountry, [code]: answers } };
  return { ...plan, facts };
}
