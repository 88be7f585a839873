import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Plan } from '#core/plan/plan';
import { useFormat } from '../../../format/use-format';
import { useCatalog, useEvaluation } from '../../../state/use-state';
import { StateWord } from '../../../ui/StateWord';
import { type OwnServingFit as Fit, ownServingFit } from '../questions/serving-fit';
import classes from './topic-page.module.css';

/** The same for machines of the plan's own: which of them hold a copy, and whose memory nobody knows. */
export function OwnServingFit({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const index = useCatalog((state) => state.index);
  const figures = useEvaluation((evaluation) => evaluation.figures);
  const facts = useEvaluation((evaluation) => evaluation.servingFacts);
  if (figures === null || facts === null || index === null) return null;
  const fit = ownServingFit(plan, index.accelerators, figures);
  if (fit === null) return null;
  const { listed } = format;
  const count = plan.serving.acceleratorsPerReplica;
  const { holding, tooSmall, unknown } = fit;
  const [first] = holding;
  const isAlone = holding.length + tooSmall.length + unknown.length === 1;
  const weights = format.bytes(fit.weightBytes);
  return (
    <div className={classes.fit} role="status">
      <p>
        <Word fit={fit} />{' '}
        {first === undefined
          ? t('fit.ownWeights', { weights })
          : isAlone
            ? t('fit.ownMemory', {
                weights,
                memory: format.bytes(first.memoryBytes * count),
                machine: count === 1 ? first.name : `${format.integer(count)} × ${first.name}`,
              })
            : t('fit.ownHolding', { weights, machines: listed(holding.map(({ name }) => name)) })}
        {tooSmall.length === 0 ? null : ` ${t('fit.ownTooSmall', { machines: listed(tooSmall) })}`}
      </p>
      {unknown.map(({ id, name }) => (
        <p key={id} className="soft">
          {t('fit.ownUnknown', { machine: name })}{' '}
          <Link href={`/benchmark?view=fleet&open=${encodeURIComponent(id)}`}>{t('fit.ownEnter')}</Link>
        </p>
      ))}
      {first !== undefined ? (
        <p className="soft">
          {t('fit.speed', {
            speed: format.rangeText(facts.tokensPerSecondPerReplica),
            batch: format.integer(Math.min(...holding.map(({ batchSize }) => batchSize))),
          })}
        </p>
      ) : unknown.length > 0 ? null : (
        <p className="soft">
          {fit.fittingCount === null ? t('fit.ownNowhere') : t('fit.ownCure', { count: fit.fittingCount })}
        </p>
      )}
    </div>
  );
}

function Word({ fit: { holding, unknown } }: { readonly fit: Fit }) {
  const { t } = useTranslation('plan');
  if (holding.length > 0) return <StateWord tone="ok">{t('fit.yes')}</StateWord>;
  if (unknown.length > 0) return <StateWord tone="unk">{t('fit.cannotTell')}</StateWord>;
  return <StateWord tone="crit">{t('fit.no')}</StateWord>;
}
