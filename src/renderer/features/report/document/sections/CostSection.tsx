import type { ReactNode } from 'react';
import type { CostItem } from '#core/evaluation/evaluation';
import { siteOf } from '#core/plan/own-hardware';
import { Legend } from '../../../../ui/Legend';
import { Table, Td, Th } from '../../../../ui/Table';
import { moneyScale } from '../money-scale';
import { MoneyCells, MoneyHeads } from '../parts/MoneyTable';
import { Block, ReportSection } from '../parts/ReportSection';
import { SourceMark } from '../parts/SourceMark';
import classes from '../report.module.css';
import { type ReportData, restsOnAssumptions, scopeOf } from '../report-data';
import { useReportWords } from '../use-report-words';
import { ComputeBlock } from './ComputeBlock';
import { DriversBlock } from './DriversBlock';
import { MonthsBlock } from './MonthsBlock';
import { ScaleBlock } from './ScaleBlock';

/** The plan as it is placed: what it consists of, what moves it, when it falls due. */
export function CostSection({ data }: { readonly data: ReportData }) {
  const words = useReportWords(data);
  const { t, tItems, format } = words;
  const { evaluation, plan } = data;
  const horizon = scopeOf(evaluation, 'horizon');
  const scale = moneyScale([horizon.totalUsd, ...horizon.items.map(({ usd }) => usd)], format);
  return (
    <ReportSection
      id="cost"
      title={t('section.cost')}
      lead={t('cost.lead', {
        training: words.country(siteOf(plan, 'training')),
        serving: words.country(siteOf(plan, 'serving')),
        team: words.country(plan.placement.team),
      })}
    >
      <Legend />
      <Block title={t('cost.breakdown', { count: plan.schedule.horizonMonths })} remark={t('cost.notAdded')}>
        <Table className={`${classes.table} ${classes.wideMarks}`} label={t('section.cost')}>
          <thead>
            <tr>
              <Th>{t('cost.item')}</Th>
              <MoneyHeads scale={scale}>{scale.unit}</MoneyHeads>
              <Th>{t('cost.source')}</Th>
            </tr>
          </thead>
          <tbody>
            {horizon.items.map((item) => (
              <tr key={item.id}>
                <th scope="row">{tItems(`cost.${item.id}`)}</th>
                <MoneyCells
                  usd={item.usd}
                  scale={scale}
                  hollow={item.assumed}
                  label={tItems(`cost.${item.id}`)}
                  unknown={t('noPrice')}
                />
                <Td>{sourceOf(item)}</Td>
              </tr>
            ))}
            <tr data-total="true">
              <th scope="row">{t('cost.total')}</th>
              <MoneyCells
                usd={horizon.totalUsd}
                scale={scale}
                hollow={restsOnAssumptions(horizon)}
                label={t('cost.total')}
                unknown={t('noPrice')}
              />
              <Td />
            </tr>
          </tbody>
        </Table>
        {horizon.complete ? null : <p className={classes.remark}>{t('incomplete')}</p>}
      </Block>
      <DriversBlock data={data} scope={horizon} />
      <ComputeBlock data={data} />
      <ScaleBlock data={data} />
      <MonthsBlock data={data} />
    </ReportSection>
  );

  /** The first figure behind a line; the appendix lists them all. */
  function sourceOf(item: CostItem): ReactNode {
    const figure = item.figureIds.map((id) => evaluation.figures[id]).find((use) => use !== undefined);
    return figure === undefined ? (
      <span className="soft">{t('cost.fromAnswers')}</span>
    ) : (
      <SourceMark figure={figure} />
    );
  }
}
