import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../../ui/Chart';
import { useLabModel } from '../lab-stores';
import { useNumbers } from '../use-numbers';
import { trainingOption } from './training-option';

/** Loss while learning, on text that is learned and on text that is not. */
export function TrainingChart() {
  const { t } = useTranslation('lab');
  const numbers = useNumbers();
  const steps = useLabModel((state) => state.steps);
  const stepCount = useLabModel((state) => state.settings.stepCount);
  const option = useMemo(
    () =>
      trainingOption({
        steps,
        stepCount,
        training: t('transformer.train.training'),
        heldOut: t('transformer.train.heldOut'),
        axis: t('transformer.train.axis'),
        tick: numbers.plain,
      }),
    [steps, stepCount, numbers, t],
  );
  if (steps.length === 0) return null;
  const measured = steps.filter(({ heldOutLoss }) => heldOutLoss !== null);
  return (
    <Chart
      label={t('transformer.train.label', { count: steps.length })}
      option={option}
      heightRem={13}
      caption={t('transformer.train.caption')}
      table={{
        head: [t('transformer.train.step'), t('transformer.train.training'), t('transformer.train.heldOut')],
        rows: measured.map(({ step, loss, heldOutLoss }) => [
          numbers.integer(step),
          numbers.loss(loss),
          heldOutLoss === null ? '' : numbers.loss(heldOutLoss),
        ]),
      }}
    />
  );
}
