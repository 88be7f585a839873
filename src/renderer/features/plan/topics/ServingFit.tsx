import { useTranslation } from 'react-i18next';
import type { Plan } from '#core/plan/plan';
import { useFormat } from '../../../format/use-format';
import { useCatalog, useEvaluation } from '../../../state/use-state';
import { StateWord } from '../../../ui/StateWord';
import { servingFit } from '../questions/serving-fit';
import classes from './topic-page.module.css';

/** Says at once whether the model fits into the memory of a copy, and how fast a copy answers. */
export function ServingFit({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const index = useCatalog((state) => state.index);
  const figures = useEvaluation((evaluation) => evaluation.figures);
  const facts = useEvaluation((evaluation) => evaluation.servingFacts);
  const part = index?.accelerators.get(plan.serving.acceleratorId);
  if (figures === null || facts === null || part === undefined) return null;
  const fit = servingFit(plan, part, figures);
  if (fit === null) return null;
  const memory = {
    weights: format.bytes(fit.weightBytes),
    memory: format.bytes(fit.memoryBytes),
    count: plan.serving.acceleratorsPerReplica,
    accelerator: part.name,
  };
  return (
    <div className={classes.fit} role="status">
      <p>
        <StateWord tone={fit.batchSize > 0 ? 'ok' : 'crit'}>
          {fit.batchSize > 0 ? t('fit.yes') : t('fit.no')}
        </StateWord>{' '}
        {t('fit.memory', memory)}
      </p>
      <p className="soft">
        {fit.batchSize > 0
          ? t('fit.speed', {
              speed: format.rangeText(facts.tokensPerSecondPerReplica),
              // A latency target may allow fewer than memory holds.
              batch: format.integer(facts.fits ? Math.min(fit.batchSize, facts.batchSize) : fit.batchSize),
            })
          : fit.fittingCount === null
            ? t('fit.nowhere')
            : t('fit.cure', { count: fit.fittingCount })}
      </p>
    </div>
  );
}
