import type { TFunction } from 'i18next';
import { isOwnHardware, siteOf } from '#core/plan/own-hardware';
import type { Plan } from '#core/plan/plan';
import { workloadKindOf } from '#core/workload/resolve';
import type { Format } from '../../format/create-format';
import type { Names } from './use-names';

/** What is done where: the sentence under the page's title. */
export function planSentence(
  t: TFunction<'cost'>,
  tItems: TFunction<'items'>,
  plan: Plan,
  names: Names,
  format: Format,
): string {
  const { training, placement } = plan;
  const isTuned = training.approach === 'fine-tune';
  const isOwned = training.tenure === 'owned';
  const isOnMachines = isOwnHardware(training.acceleratorId);
  const ownKey = isTuned ? 'tuneMachines' : 'trainMachines';
  const rentKey = isTuned ? (isOwned ? 'tuneOwned' : 'tuneRented') : isOwned ? 'trainOwned' : 'trainRented';
  const kind = workloadKindOf(plan);
  const sentences: string[] = [
    ...(kind === 'language'
      ? []
      : [t(`plan.kind.${kind}`, { size: format.size(plan.model.parameterCount) })]),
    t(`plan.${isOnMachines ? ownKey : rentKey}`, {
      country: names.country(siteOf(plan, 'training')),
      machines: names.machines(training.acceleratorId, training.acceleratorCount),
      number: format.integer(training.acceleratorCount),
      accelerator: names.accelerator(training.acceleratorId),
      tenure: tItems(`tenure.${training.tenure}`),
    }),
  ];
  if (plan.markets.length > 0 && kind === 'language')
    sentences.push(t('plan.served', { country: names.country(siteOf(plan, 'serving')) }));
  if (plan.team.length > 0) sentences.push(t('plan.team', { country: names.country(placement.team) }));
  return format.sentences(sentences);
}
