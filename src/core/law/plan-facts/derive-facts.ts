import type { Evaluation } from '#core/evaluation/evaluation';
import type { FactId, Facts, FactValue } from '#core/law/facts';
import type { DerivedFact } from '#core/law/plan-facts/plan-facts';
import { dataLeave, peakFullTimeEquivalents, usersIn } from '#core/law/plan-facts/plan-people';
import type { Plan } from '#core/plan/plan';
import { trainingAmount } from '#core/workload/resolve';

/** What of an evaluation decides about law: its training compute [FLOP]. */
export interface TrainingCompute {
  readonly trainingFacts: { readonly flop: Pick<Evaluation['trainingFacts']['flop'], 'p50'> };
}

export type DerivedFacts = Readonly<Partial<Record<FactId, DerivedFact>>>;

/**
 * What a plan says about facts without being asked.
 *
 * @param evaluation of the plan; null = not computed yet, so that the training compute is not known
 * @param here ISO codes that count as “here”
 * @param answered what the questionnaire says, which some of it hangs on
 */
export function deriveFacts(
  plan: Plan,
  evaluation: TrainingCompute | null,
  here: readonly string[],
  answered: Facts,
): DerivedFacts {
  const derived: Partial<Record<FactId, DerivedFact>> = {};
  const set = (fact: FactId, value: FactValue | null, path: string) => {
    if (value !== null) derived[fact] = { value, path };
  };
  const isHere = (country: string) => here.includes(country);
  const { approach } = plan.training;
  const { serving, training, team } = plan.placement;
  set('trainingFlop', evaluation?.trainingFacts.flop.p50 ?? null, trainingAmount(plan).path);
  set('role', approach === 'train' ? 'provider' : null, 'training.approach');
  set('usesThirdPartyModel', approach === 'fine-tune', 'training.approach');
  set('establishedHere', isHere(team), 'placement.team');
  set('storesDataHere', isHere(serving) || isHere(training), 'placement.serving');
  const staff = peakFullTimeEquivalents(plan);
  set('employees', staff === 0 ? null : Math.ceil(staff), 'team');

  const users = usersIn(plan, isHere);
  if (users === null) return derived;
  set('offersHere', users.likely > 0, users.path);
  set('monthlyActiveUsersHere', users.value, users.path);
  set('monthlyActiveUsersWorldwide', usersIn(plan, () => true)?.value ?? null, 'markets');
  const { personalData } = answered;
  if (personalData === false) set('dataSubjectsHere', 0, 'facts.common.personalData');
  else if (personalData === true) set('dataSubjectsHere', users.value, users.path);
  if (hasNoSensitiveData(answered)) set('sensitiveSubjectsHere', 0, 'facts.common.specialCategoryData');
  if (personalData === false) set('transfersAbroad', false, 'facts.common.personalData');
  else if (users.likely > 0) {
    const leave = dataLeave(plan, isHere, answered);
    set('transfersAbroad', leave.leaves, leave.path);
    set('transferDestinations', leave.destinations, leave.path);
  }
  return derived;
}

function hasNoSensitiveData(answered: Facts): boolean {
  const { personalData, specialCategoryData, biometricData, healthData } = answered;
  return (
    personalData === false ||
    (specialCategoryData === false && biometricData === false && healthData === false)
  );
}
