import type { CostScope } from '#core/evaluation/evaluation';
import { RangeAxis } from '../../../../ui/RangeAxis';
import { Table, Td, Th } from '../../../../ui/Table';
import { moneyScale } from '../money-scale';
import { DriverMark } from '../parts/DriverMark';
import { Block } from '../parts/ReportSection';
import classes from '../report.module.css';
import type { ReportData } from '../report-data';
import { useReportWords } from '../use-report-words';

const DRIVER_COUNT = 10;

export interface DriversBlockProps {
  readonly data: ReportData;
  readonly scope: CostScope;
}

/** The tornado: each input alone from its low to its high, all others likely. */
export function DriversBlock({ data, scope }: DriversBlockProps) {
  const words = useReportWords(data);
  const { t, format } = words;
  const drivers = scope.drivers.slice(0, DRIVER_COUNT);
  if (drivers.length === 0) return null;
  const ends = drivers.flatMap(({ totalAtLowUsd, totalAtHighUsd }) => [totalAtLowUsd, totalAtHighUsd]);
  const point = (usd: number) => ({ p10: usd, p25: usd, p50: usd, p75: usd, p90: usd });
  const scale = moneyScale([...ends, scope.likelyUsd].map(point), format);
  return (
    <Block
      title={t('cost.drivers')}
      remark={t('cost.driversRemark', { amount: format.money(scope.likelyUsd) })}
    >
      <Table className={`${classes.table} ${classes.driverTable}`} label={t('cost.drivers')}>
        <thead>
          <tr>
            <Th>{t('cost.input')}</Th>
            <Th numeric>{t('cost.from')}</Th>
            <Th numeric>{t('cost.to')}</Th>
            <Th numeric>{t('cost.totals', { unit: scale.unit })}</Th>
            <Th className={classes.markColumn ?? ''}>
              <RangeAxis axis={scale.axis} text={scale.tick} />
            </Th>
          </tr>
        </thead>
        <tbody>
          {drivers.map(({ input, value, unit, totalAtLowUsd, totalAtHighUsd }) => (
            <tr key={input}>
              <th scope="row" className={classes.typed}>
                {words.input(input)}
                {unit === 'ratio' ? null : <small className={classes.tag}>{words.unit(unit)}</small>}
              </th>
              <Td numeric>{words.value(value.low, unit)}</Td>
              <Td numeric>{words.value(value.high, unit)}</Td>
              <Td numeric>
                {t('cost.lowToHigh', { low: scale.value(totalAtLowUsd), high: scale.value(totalAtHighUsd) })}
              </Td>
              <Td>
                <DriverMark
                  atLowUsd={totalAtLowUsd}
                  atHighUsd={totalAtHighUsd}
                  likelyUsd={scope.likelyUsd}
                  axis={scale.axis}
                  label={t('cost.driverLabel', {
                    input: words.input(input),
                    low: format.moneySpoken(totalAtLowUsd),
                    high: format.moneySpoken(totalAtHighUsd),
                  })}
                />
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Block>
  );
}
