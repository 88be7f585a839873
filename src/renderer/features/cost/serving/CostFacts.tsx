import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type Quantiles, scaleQuantiles } from '#core/uncertainty/quantiles';
import { FigureChip } from '../../../catalog/FigureChip';
import { useFormat } from '../../../format/use-format';
import { priceRange } from '../../../serving/serving-text';
import type { SectionProps } from './section-props';
import classes from './serving.module.css';

/** What a month and a million tokens cost on the plan's hardware; what is not known is named. */
export function CostFacts({ analysis, names }: SectionProps) {
  const { t } = useTranslation('serving');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const { cost } = analysis;
  if (cost === null) return null;
  if (cost.usdPerMonth === null)
    return (
      <p className={classes.words}>
        {t('cost.missing', {
          figures: format.listed(cost.missing.map(names.figure)),
        })}{' '}
        <Link href="/cost">{t('cost.enter')}</Link>
      </p>
    );
  const rows: readonly (readonly [key: string, name: string, value: Quantiles | null])[] = [
    ['input', t('cost.input'), cost.usdPerMtokInput],
    ['output', t('cost.output'), cost.usdPerMtokOutput],
    ['both', t('cost.both'), cost.usdPerMtok],
    [
      'request',
      t('cost.request'),
      cost.usdPerRequest === null ? null : scaleQuantiles(cost.usdPerRequest, 1000),
    ],
  ];
  const [priceId] = cost.figureIds;
  const figure = priceId === undefined ? undefined : analysis.figures[priceId];
  return (
    <>
      <dl className={classes.facts} aria-label={t('cost.label')}>
        <div>
          <dt>{t('cost.month')}</dt>
          <dd>
            <b>{format.moneyRangeText(cost.usdPerMonth)}</b>
          </dd>
        </div>
        {rows.map(([key, name, value]) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>{value === null ? t('cost.nobodyAsks') : priceRange(value, format)}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.remark}>
        {t('cost.remark', { tenure: tItems(`tenure.${cost.tenure}`) })}{' '}
        {figure === undefined ? null : <FigureChip figure={figure} name={names.figure(figure.id)} />}
      </p>
    </>
  );
}
