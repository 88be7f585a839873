import { useTranslation } from 'react-i18next';
import { correlationsOf, DEFAULT_CORRELATIONS, PRICE_RANK_CORRELATION } from '#core/evaluation/correlations';
import type { Plan } from '#core/plan/plan';
import type { RankCorrelation } from '#core/uncertainty/rank-correlation';
import { useFormat } from '../../../format/use-format';
import { useStores } from '../../../state/stores-context';
import { usePlan } from '../../../state/use-state';
import { NumberField } from '../../../ui/NumberField';
import classes from './uncertainty.module.css';

const PRICES = DEFAULT_CORRELATIONS[0]?.inputs ?? ['', ''];

/** How far the prices of training and serving move together. */
export function CorrelationField() {
  const { t } = useTranslation('uncertainty');
  const { session, ui } = useStores();
  const format = useFormat();
  const plan = usePlan((open) => open);
  if (plan === null) return null;
  const { training, serving } = plan;
  const isOneDraw = training.acceleratorId === serving.acceleratorId && training.tenure === serving.tenure;
  const correlations = correlationsOf(plan);
  const rank = correlations.find(isOfPrices)?.rank ?? 0;
  const save = (uncertainty: Plan['uncertainty']) => {
    const done = session.edit('uncertainty', uncertainty, 'edit:uncertainty');
    if (!done.ok) ui.showFault(done.error);
  };
  const measured = format.factor(PRICE_RANK_CORRELATION);
  if (isOneDraw) return <p className={classes.sentence}>{t('correlation.oneDraw')}</p>;
  return (
    <div className={classes.correlation}>
      <NumberField
        label={t('correlation.label')}
        description={t('correlation.help', { measured })}
        value={rank}
        min={-1}
        max={1}
        onChange={(value) =>
          save({
            ...plan.uncertainty,
            correlations: [
              ...correlations.filter((each) => !isOfPrices(each)).map(toPlan),
              { inputs: [PRICES[0], PRICES[1]], rank: value },
            ],
          })
        }
      />
      {rank === 0 ? null : (
        <button
          type="button"
          className="link"
          onClick={() => save({ ...plan.uncertainty, correlations: [] })}
        >
          {t('correlation.none')}
        </button>
      )}
      {plan.uncertainty?.correlations === undefined ? null : (
        <button type="button" className="link" onClick={() => save(undefined)}>
          {t('correlation.measured', { measured })}
        </button>
      )}
    </div>
  );
}

function isOfPrices({ inputs }: RankCorrelation): boolean {
  return PRICES.every((id) => inputs.includes(id));
}

function toPlan({ inputs: [first, second], rank }: RankCorrelation): {
  inputs: [string, string];
  rank: number;
} {
  return { inputs: [first, second], rank };
}
