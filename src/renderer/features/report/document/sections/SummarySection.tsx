import { Amount } from '../../../../ui/Amount';
import { Legend } from '../../../../ui/Legend';
import { RangeAxis } from '../../../../ui/RangeAxis';
import { RangeMark } from '../../../../ui/RangeMark';
import { Table, Th } from '../../../../ui/Table';
import { useDecision } from '../decision';
import { moneyScale } from '../money-scale';
import { MoneyCells, MoneyHeads } from '../parts/MoneyTable';
import { OpenPoints } from '../parts/OpenPoints';
import { Block, ReportSection } from '../parts/ReportSection';
import classes from '../report.module.css';
import { type ReportData, restsOnAssumptions, scopeOf } from '../report-data';
import { useDriverSentences } from '../use-driver-sentences';
import { useReportWords } from '../use-report-words';
import { MarketsSummary } from './MarketsSummary';

const DRIVER_COUNT = 4;

/** One page: what it costs, what moves it, the markets, what is open. */
export function SummarySection({ data }: { readonly data: ReportData }) {
  const words = useReportWords(data);
  const { t, tItems, format } = words;
  const { plan, evaluation } = data;
  const decision = useDecision(data);
  const horizon = scopeOf(evaluation, 'horizon');
  const others = evaluation.planned.scopes.filter(({ id }) => id !== 'horizon');
  const isAssumed = restsOnAssumptions(horizon);
  const headline = moneyScale([horizon.totalUsd], format);
  const scale = moneyScale(
    evaluation.planned.scopes.map(({ totalUsd }) => totalUsd),
    format,
  );
  const drivers = useDriverSentences(data, horizon).slice(0, DRIVER_COUNT);
  const { alternative } = evaluation.planned;
  return (
    <ReportSection id="summary" title={t('section.summary')} lead={decision}>
      <div className={classes.hero}>
        <div>
          <p className={classes.heroLabel}>{t('summary.headline', { count: plan.schedule.horizonMonths })}</p>
          <p className={classes.figure}>
            <Amount usd={horizon.totalUsd} size="headline" />
          </p>
          <RangeMark
            quantiles={horizon.totalUsd}
            axis={headline.axis}
            size="headline"
            focusable={false}
            hollow={isAssumed}
            label={tItems('scope.horizon')}
            text={format.money}
            spoken={format.moneySpoken}
          />
          <RangeAxis axis={headline.axis} text={headline.tick} lastText={(usd) => format.money(usd)} />
          {horizon.complete ? null : <p className={classes.remark}>{t('incomplete')}</p>}
        </div>
        <Table label={t('summary.ofThat')} className={classes.table ?? ''}>
          <thead>
            <tr>
              <Th>{t('summary.ofThat')}</Th>
              <MoneyHeads scale={scale} maxLabels={3}>
                {scale.unit}
              </MoneyHeads>
            </tr>
          </thead>
          <tbody>
            {others.map((scope) => (
              <tr key={scope.id}>
                <th scope="row">{tItems(`scope.${scope.id}`)}</th>
                <MoneyCells
                  usd={scope.totalUsd}
                  scale={scale}
                  hollow={restsOnAssumptions(scope)}
                  label={tItems(`scope.${scope.id}`)}
                  unknown={t('noPrice')}
                />
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
      <Legend unknown={false} />
      <Block title={t('summary.drivers')}>
        <ul className={classes.sentences}>
          {drivers.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {horizon.withinBudget01 === null || plan.budgetUsd === null ? null : (
            <li>
              {t('summary.budget', {
                budget: format.money(plan.budgetUsd),
                inTen: format.integer(Math.round(horizon.withinBudget01 * 10)),
              })}
            </li>
          )}
          <li>
            {t(alternative.approach === 'train' ? 'summary.insteadTrain' : 'summary.insteadFineTune', {
              amount: format.moneyRangeText(alternative.totalUsd),
            })}
            {alternative.complete ? null : ` ${t('incomplete')}`}
          </li>
        </ul>
      </Block>
      <MarketsSummary data={data} />
      <Block title={t('summary.openPoints')}>
        <OpenPoints findings={evaluation.findings} most={8} />
      </Block>
    </ReportSection>
  );
}
