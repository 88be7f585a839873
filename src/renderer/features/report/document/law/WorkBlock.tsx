import { Table, Td, Th } from '../../../../ui/Table';
import { moneyScale } from '../money-scale';
import { MoneyCells, MoneyHeads } from '../parts/MoneyTable';
import { ReferenceText } from '../parts/ReferenceText';
import { Block } from '../parts/ReportSection';
import { SourceMark } from '../parts/SourceMark';
import classes from '../report.module.css';
import type { ReportData } from '../report-data';
import tables from './law.module.css';
import type { LawBlockProps } from './VerdictsBlock';

/** Work for the law: days, what they cost within the plan, and the figures behind a day. */
export function WorkBlock({ data, law, words }: LawBlockProps & { readonly data: ReportData }) {
  const { t, tItems, format } = words;
  const { evaluation, plan } = data;
  const effort = evaluation.planned.compliance;
  if (effort === null) return null;
  const scopes = evaluation.planned.scopes.flatMap(({ id, items }) => {
    const item = items.find((candidate) => candidate.id === 'compliance');
    return item === undefined ? [] : [{ id, item }];
  });
  const scale = moneyScale(
    scopes.map(({ item }) => item.usd),
    format,
  );
  const { onceDays, recurringDaysPerYear } = effort;
  const team = words.country(plan.placement.team);
  const figures = (law.rate?.figureIds ?? []).flatMap((id) => evaluation.figures[id] ?? []);
  return (
    <Block title={t('compliance.work.title')}>
      <p>
        {t('compliance.work.days', {
          count: effort.dutyCount,
          once: words.dayNumbers(onceDays),
          yearly: words.dayNumbers(recurringDaysPerYear),
        })}{' '}
        {effort.unknownCount === 0 ? null : t('compliance.work.waiting', { count: effort.unknownCount })}
      </p>
      {scopes.length === 0 ? null : (
        <Table className={`${classes.table} ${classes.wideMarks}`} label={t('compliance.work.title')}>
          <thead>
            <tr>
              <Th>{t('compliance.work.scope')}</Th>
              <MoneyHeads scale={scale}>{scale.unit}</MoneyHeads>
            </tr>
          </thead>
          <tbody>
            {scopes.map(({ id, item }) => (
              <tr key={id}>
                <th scope="row">{tItems(`scope.${id}`)}</th>
                <MoneyCells
                  usd={item.usd}
                  scale={scale}
                  hollow={item.assumed}
                  label={tItems(`scope.${id}`)}
                  unknown={t('noPrice')}
                />
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {law.rate === null ? (
        <p className={classes.remark}>{t('compliance.work.noRate', { country: team })}</p>
      ) : (
        <>
          <p className={tables.afterTable}>
            {t('compliance.work.rate', {
              country: team,
              money: format.moneyRangeText({
                p10: law.rate.usdPerDay.low,
                p50: law.rate.usdPerDay.likely,
                p90: law.rate.usdPerDay.high,
              }),
            })}
          </p>
          {figures.length === 0 ? null : (
            <Table
              className={`${classes.table} ${tables.duties} ${tables.small} ${tables.rates}`}
              label={t('compliance.work.figures')}
            >
              <thead>
                <tr>
                  <Th>{t('compliance.work.figures')}</Th>
                  <Th numeric>{t('sources.value')}</Th>
                  <Th>{t('scale.unit')}</Th>
                  <Th>{t('sources.asOf')}</Th>
                  <Th>{t('cost.source')}</Th>
                </tr>
              </thead>
              <tbody>
                {figures.map((figure) => (
                  <tr key={figure.id}>
                    <th scope="row">{words.figure(figure.id)}</th>
                    <Td numeric>{words.point(figure.value, figure.unit)}</Td>
                    <Td>{words.unit(figure.unit)}</Td>
                    <Td>
                      <SourceMark figure={figure} />
                    </Td>
                    <Td className={tables.anywhere ?? ''}>
                      <small>
                        <ReferenceText source={figure.source} />
                      </small>
                    </Td>
                  </tr>
                ))}
              </tbody>
            </Table>
          )}
        </>
      )}
    </Block>
  );
}
