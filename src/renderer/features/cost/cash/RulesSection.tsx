import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CashFlow } from '#core/cash/cash-flow';
import type { FigureUse } from '#core/evaluation/evaluation';
import type { Plan } from '#core/plan/plan';
import { payoutFigure, rateFigure } from '../../../cash/cash-figures';
import { FigureChip } from '../../../catalog/FigureChip';
import { significant } from '../../../format/decimal';
import { useFormat } from '../../../format/use-format';
import { Amount } from '../../../ui/Amount';
import { SectionHead } from '../../../ui/SectionHead';
import { SourceChip } from '../../../ui/SourceChip';
import { fieldPlace } from '../input-field';
import type { CostView } from '../use-cost-view';
import type { Names } from '../use-names';
import classes from './cash.module.css';

export interface RulesSectionProps {
  readonly cash: CashFlow;
  readonly plan: Plan;
  readonly view: CostView;
  readonly names: Names;
}

/** What the cash flow is worked out by: incentive, profit tax, exchange rate, and what is left out. */
export function RulesSection({ cash, plan, view, names }: RulesSectionProps) {
  const { t } = useTranslation('cash');
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('rules.title')} />
      <dl className={classes.rows}>
        <Incentive cash={cash} view={view} names={names} />
        <ProfitTax cash={cash} names={names} />
        <Rate plan={plan} view={view} names={names} />
        <dt>{t('rules.payment')}</dt>
        <dd>
          {cash.hasRevenue
            ? t('rules.delay', { count: Math.round(plan.funding?.paymentDelayDays ?? 0) })
            : t('rules.noRevenue')}{' '}
          <Link href={fieldPlace('funding.paymentDelayDays')}>{t('rules.change')}</Link>
        </dd>
        <dt>{t('rules.leftOut')}</dt>
        <dd>{t('rules.leftOutText')}</dd>
      </dl>
    </section>
  );
}

function Incentive({ cash, view, names }: Omit<RulesSectionProps, 'plan'>) {
  const { t } = useTranslation('cash');
  const { state, full, received } = cash.incentive;
  const { country } = cash.tax;
  const way = payoutFigure(cash.incentive, view.catalog);
  const wait = cash.figures['assumption/incentive.refund_months'];
  const rate = cash.figures[`country/${country}/rd_effective_subsidy_pct`];
  const isPaidOut = state === 'cash' || state === 'partly' || state === 'unknown';
  return (
    <>
      <dt>{t('rules.incentive')}</dt>
      <dd>
        <p>
          {t(`payout.${state}`, { country: names.country(country) })}{' '}
          {way === null ? null : <SourceChip name={t('rules.way')} withoutValue figure={way} />}
        </p>
        {state === 'not-claimed' ? (
          <p>
            <Link href={fieldPlace('claimsRdIncentive')}>{t('rules.claim')}</Link>
          </p>
        ) : full === null ? (
          <p className="unk">{t('rules.noIncentiveRate')}</p>
        ) : (
          <>
            <p>
              {t('rules.received')} <Amount usd={received} />
              {rate === undefined ? null : (
                <>
                  {' '}
                  <FigureChip figure={rate} name={names.figure(rate.id)} />
                </>
              )}
            </p>
            <p className="meta">
              {t('rules.full')} <Amount usd={full} />
            </p>
          </>
        )}
        {isPaidOut && wait !== undefined ? <Wait figure={wait} names={names} /> : null}
      </dd>
    </>
  );
}

function Wait({ figure, names }: { readonly figure: FigureUse; readonly names: Names }) {
  const { t } = useTranslation('cash');
  const { low, likely, high } = figure.value;
  return (
    <p className="meta">
      {t('rules.wait', { low, likely, high })} <FigureChip figure={figure} name={names.figure(figure.id)} />
    </p>
  );
}

function ProfitTax({ cash, names }: Pick<RulesSectionProps, 'cash' | 'names'>) {
  const { t } = useTranslation('cash');
  const format = useFormat();
  const { country, figureId, rate01 } = cash.tax;
  const figure = cash.figures[figureId];
  return (
    <>
      <dt>{t('rules.tax')}</dt>
      <dd>
        <p>
          {rate01 === null
            ? t('rules.noTaxRate', { country: names.country(country) })
            : t('rules.taxRate', { country: names.country(country), rate: format.percent(rate01) })}{' '}
          {figure === undefined ? null : <FigureChip figure={figure} name={names.figure(figureId)} />}
        </p>
        <p className="meta">{t('rules.taxNote')}</p>
      </dd>
    </>
  );
}

function Rate({ plan, view, names }: Pick<RulesSectionProps, 'plan' | 'view' | 'names'>) {
  const { t } = useTranslation('cash');
  const format = useFormat();
  const { code } = format.currency;
  const rate = rateFigure(view.catalog, code, plan);
  if (rate === null)
    return (
      <>
        <dt>{t('rules.currency')}</dt>
        <dd>{t('rules.dollars')}</dd>
      </>
    );
  return (
    <>
      <dt>{t('rules.currency')}</dt>
      <dd>
        <p>
          {t('rules.rate', {
            currency: code,
            rate: significant(rate.unitsPerUsd, 4, format.language),
            date: format.date(rate.asOf),
          })}{' '}
          <FigureChip name={names.figure(rate.figure.id)} figure={rate.figure} />
        </p>
        <p className="meta">{t('rules.rateNote')}</p>
      </dd>
    </>
  );
}
