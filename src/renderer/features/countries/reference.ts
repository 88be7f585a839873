import type { Evaluation, Quantiles } from '#core/evaluation/evaluation';
import type { Plan } from '#core/plan/plan';
import { isComparable, type Measure, usdOf } from './measure';
import type { Words } from './use-words';

/** Cost of the plan as it is placed, over the horizon, by the measure [USD]; null = not known. */
export function plannedUsd(evaluation: Evaluation, measure: Measure): Quantiles | null {
  const horizon = evaluation.planned.scopes.find(({ id }) => id === 'horizon');
  if (horizon === undefined || !isComparable(horizon, measure)) return null;
  return usdOf(horizon, measure);
}

/** The country all three parts of the plan are in; null when they are spread. */
export function soleCountry({ training, serving, team }: Plan['placement']): string | null {
  return training === serving && serving === team ? training : null;
}

/** “training in Finland, serving in Finland, team in Germany”. */
export function placementText(
  { training, serving, team }: Plan['placement'],
  { t, name }: Pick<Words, 't' | 'name'>,
): string {
  if (soleCountry({ training, serving, team }) !== null)
    return t('delta.placementOne', { country: name(team) });
  return t('delta.placement', { training: name(training), serving: name(serving), team: name(team) });
}
