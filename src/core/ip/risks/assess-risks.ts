import type { IpJurisdiction, IpRisk } from '#core/ip/ip';
import type { Reason, Truth } from '#core/law/assessment';
import type { MissingAs } from '#core/law/engine/answers';
import { createEvaluator } from '#core/law/engine/evaluator';
import { openFacts } from '#core/law/engine/open-facts';
import { reasonsFor } from '#core/law/engine/reasons';
import { createTriggerSharing } from '#core/law/engine/share-triggers';
import type { FactId, Facts } from '#core/law/facts';
import type { Trigger } from '#core/law/trigger';

/** `unknown`: a missing fact decides. */
export type RiskState = 'applies' | 'unknown' | 'not-applicable';

export interface RiskAssessment {
  readonly risk: IpRisk;
  readonly state: RiskState;
  /** Why it applies, or why it does not. */
  readonly because: readonly Reason[];
  /** Facts whose answer decides; empty unless `unknown`. */
  readonly missing: readonly FactId[];
}

const STATES: Readonly<Record<Truth, RiskState>> = {
  true: 'applies',
  false: 'not-applicable',
  unknown: 'unknown',
};

/** Every risk of a jurisdiction, in the order of its file. @param facts as they are there */
export function assessRisks(
  jurisdiction: IpJurisdiction,
  facts: Facts,
  missingAs: MissingAs = 'unknown',
): readonly RiskAssessment[] {
  const evaluator = createEvaluator(facts, {}, missingAs);
  return prepared(jurisdiction).map(({ risk, trigger }) => {
    const state = STATES[evaluator.truth(trigger)];
    return {
      risk,
      state,
      because: reasonsFor(trigger, evaluator),
      missing: state === 'unknown' ? openFacts(trigger, evaluator) : [],
    };
  });
}

interface PreparedRisk {
  readonly risk: IpRisk;
  /** Parts that are equal to parts of other triggers are the same object, so that each is answered once. */
  readonly trigger: Trigger;
}

const known = new WeakMap<IpJurisdiction, readonly PreparedRisk[]>();

function prepared(jurisdiction: IpJurisdiction): readonly PreparedRisk[] {
  let risks = known.get(jurisdiction);
  if (risks === undefined) {
    const share = createTriggerSharing();
    risks = jurisdiction.risks.map((risk) => ({ risk, trigger: share(risk.when) }));
    known.set(jurisdiction, risks);
  }
  return risks;
}
