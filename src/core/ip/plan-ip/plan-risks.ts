import type { IpRisk } from '#core/ip/ip';
import type { IpIndex } from '#core/ip/ip-index';
import { lossEstimate } from '#core/ip/loss/loss-estimate';
import type { IpPlace } from '#core/ip/places/ip-places';
import type { PlaceFacts } from '#core/ip/plan-ip/place-facts';
import type { PlanIpRequest, PlanMitigation, PlanRisk } from '#core/ip/plan-ip/plan-ip';
import type { RiskState } from '#core/ip/risks/assess-risks';
import { levelOf, residualLevel } from '#core/ip/risks/risk-level';
import { NO_IP, NO_RISK_RECORD } from '#core/plan/ip/no-ip';
import { registerKey } from '#core/plan/ip/register-key';
import { compareText } from '#core/shared/compare-text';

interface CountryRequest {
  readonly country: string;
  readonly places: readonly IpPlace[];
  readonly knowledge: PlaceFacts;
  readonly index: IpIndex;
  /** Ids of mitigations taken for the whole company. */
  readonly everywhere: ReadonlySet<string>;
  readonly request: PlanIpRequest;
}

const STATES: readonly RiskState[] = ['applies', 'unknown', 'not-applicable'];

/** Every risk of the jurisdictions that bear on a country, as the plan stands to it. */
export function planRisksIn({ places, ...of }: CountryRequest): readonly PlanRisk[] {
  return places
    .flatMap((place) =>
      of.knowledge.risksIn(place).map((assessment): PlanRisk => {
        const { risk } = assessment;
        const record = recordOf(risk, of);
        const mitigations = mitigationsOf(risk, record.mitigationsTaken, of);
        const taken = new Set(
          mitigations.flatMap(({ mitigation, taken }) => (taken === null ? [] : mitigation.id)),
        );
        return {
          country: of.country,
          assessment,
          before: levelOf(risk.likelihood, risk.impact),
          after: residualLevel(risk, taken, of.index.mitigations),
          mitigations,
          record,
          losses: place.jurisdiction.losses
            .filter(({ risks }) => risks.includes(risk.id))
            .map((figure) => lossEstimate(figure, partOf(of).worksAtRisk, of.request.unitsPerUsd)),
        };
      }),
    )
    .toSorted((a, b) => rank(a) - rank(b) || worstFirst(a, b));
}

function partOf({ request }: Pick<CountryRequest, 'request'>) {
  return request.plan.ip ?? NO_IP;
}

function recordOf({ id }: IpRisk, of: Pick<CountryRequest, 'country' | 'request'>) {
  const { register } = partOf(of);
  const key = registerKey(of.country, id);
  return (Object.hasOwn(register, key) ? register[key] : undefined) ?? NO_RISK_RECORD;
}

function mitigationsOf(
  { mitigations }: IpRisk,
  takenHere: readonly string[],
  { index, everywhere }: Pick<CountryRequest, 'index' | 'everywhere'>,
): readonly PlanMitigation[] {
  return mitigations.flatMap((id): readonly PlanMitigation[] => {
    const mitigation = index.mitigations.get(id);
    if (mitigation === undefined) return [];
    return [
      { mitigation, taken: everywhere.has(id) ? 'everywhere' : takenHere.includes(id) ? 'here' : null },
    ];
  });
}

function rank({ assessment }: PlanRisk): number {
  return STATES.indexOf(assessment.state);
}

/** By what is left of the risk, then by what it was before, then by id. */
export function worstFirst(a: PlanRisk, b: PlanRisk): number {
  return (
    b.after.score - a.after.score ||
    b.before.score - a.before.score ||
    compareText(a.assessment.risk.id, b.assessment.risk.id)
  );
}
