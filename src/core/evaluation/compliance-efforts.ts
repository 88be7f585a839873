import { type ComplianceEffort, complianceEffort } from '#core/evaluation/compliance-effort';
import type { Schedule } from '#core/evaluation/schedule';
import type { LawCatalog } from '#core/law/law';
import { createDutyStandings } from '#core/law/plan-duties/duty-standings';
import type { TrainingCompute } from '#core/law/plan-facts/derive-facts';
import { STAND_INS } from '#core/law/stand-ins';
import { NO_COMPLIANCE } from '#core/plan/no-compliance';
import type { Plan } from '#core/plan/plan';

type EffortIn = (placement: Plan['placement']) => ComplianceEffort;

/** States of plans whose efforts are kept: the one being typed, its other approach, and what is tried beside it. */
const KEPT_COUNT = 8;

const kept = new WeakMap<LawCatalog, Map<string, EffortIn>>();

/**
 * Work for the law by placement. Most keystrokes change nothing that law asks about, and law is slower to ask than
 * costs are to add up: what was found for the same answers is kept from one evaluation to the next.
 */
export function complianceEfforts(
  plan: Plan,
  law: LawCatalog,
  compute: TrainingCompute,
  schedule: Schedule,
): EffortIn {
  const efforts = kept.get(law) ?? new Map<string, EffortIn>();
  kept.set(law, efforts);
  const key = keyOf(plan, law, compute);
  let effortIn = efforts.get(key);
  if (effortIn === undefined) {
    effortIn = createEfforts(plan, law, compute, schedule);
    const [oldest] = efforts.keys();
    if (efforts.size >= KEPT_COUNT && oldest !== undefined) efforts.delete(oldest);
    efforts.set(key, effortIn);
  }
  return effortIn;
}

function createEfforts(
  plan: Plan,
  law: LawCatalog,
  compute: TrainingCompute,
  { months, horizonMonths, launchMonth }: Schedule,
): EffortIn {
  const standingsOf = createDutyStandings(plan, law, compute);
  const known = new Map<string, ComplianceEffort>();
  return (placement) => {
    const key = `${placement.team} ${placement.training} ${placement.serving}`;
    let effort = known.get(key);
    if (effort === undefined) {
      effort = complianceEffort(
        standingsOf(placement),
        { months, horizonMonths, launchMonth },
        plan.compliance,
      );
      known.set(key, effort);
    }
    return effort;
  };
}

/** All that facts (`factsOfPlan`) and days of work are made of; training compute by the limits that it is held against. */
function keyOf(plan: Plan, law: LawCatalog, { trainingFacts }: TrainingCompute): string {
  const { facts, markets, team, schedule, training, compliance } = plan;
  const { duties, regions } = compliance ?? NO_COMPLIANCE;
  const waived = Object.keys(duties).filter((id) => duties[id]?.status === 'waived');
  const flop = trainingFacts.flop.p50;
  const limits = computeLimits(law).map((limit) => Math.sign(flop - limit));
  return JSON.stringify([facts, markets, team, schedule, training.approach, waived, regions, limits]);
}

const limitsByLaw = new WeakMap<LawCatalog, readonly number[]>();

/** Every amount of training compute that a law asks about [FLOP]. */
function computeLimits(law: LawCatalog): readonly number[] {
  let limits = limitsByLaw.get(law);
  if (limits === undefined) {
    limits = [...new Set([...limitsIn(law.jurisdictions), ...limitsIn(STAND_INS)])];
    limitsByLaw.set(law, limits);
  }
  return limits;
}

function limitsIn(value: unknown): readonly number[] {
  if (typeof value !== 'object' || value === null) return [];
  const parts = Object.values(value);
  if ('fact' in value && value.fact === 'trainingFlop')
    return parts.filter((part): part is number => typeof part === 'number');
  return parts.flatMap(limitsIn);
}
