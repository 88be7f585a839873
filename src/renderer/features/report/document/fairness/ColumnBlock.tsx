import { useMemo } from 'react';
import {
  BOOTSTRAP_RUNS,
  bootstrapDisparities,
  type Disparity,
} from '#core/fairness/bootstrap/bootstrap-disparities';
import { compareGroups, largeEnough } from '#core/fairness/compare-groups';
import { peopleIn } from '#core/fairness/counts';
import { groupsBy } from '#core/fairness/groups';
import { HARM_RATE } from '#core/fairness/harm';
import { limitsFor } from '#core/fairness/limits-for';
import { type RateName, rateOf } from '#core/fairness/rates/rates';
import type { Fairness, FairnessMeasurement } from '#core/plan/fairness';
import { GroupReading } from '../../../../fairness/GroupReading';
import { groupsInOrder } from '../../../../fairness/groups-in-order';
import { quantilesOfShare } from '../../../../fairness/quantiles-of-share';
import type { FairnessWords } from '../../../../fairness/use-fairness-words';
import { niceAxis } from '../../../../ui/axis';
import { RangeMark } from '../../../../ui/RangeMark';
import { Table, Td, Th } from '../../../../ui/Table';
import { Block } from '../parts/ReportSection';
import classes from '../report.module.css';

export interface ColumnBlockProps {
  readonly column: string;
  /** Of the column among the group columns. */
  readonly place: number;
  readonly measurement: FairnessMeasurement;
  readonly fairness: Fairness;
  readonly seed: number;
  readonly words: FairnessWords;
}

const RATES = [
  'selection',
  'truePositive',
  'falsePositive',
  'precision',
  'accuracy',
] as const satisfies readonly RateName[];
const DISPARITIES = [
  'demographicParityDifference',
  'falsePositiveDifference',
  'equalOpportunityDifference',
  'equalizedOddsDifference',
] as const;

/** All that is computed of one column, in one place so that an edit elsewhere in the plan repeats none of it. */
function compareColumn(
  { columns, cells }: FairnessMeasurement,
  place: number,
  fairness: Fairness,
  seed: number,
) {
  const limits = limitsFor(fairness, columns.groups[place] ?? '');
  const groups = groupsBy(cells, [place]);
  const comparison = compareGroups(groups, HARM_RATE[fairness.harm ?? 'wrong-yes'], limits);
  const { groups: large, leftOut } = largeEnough(comparison);
  const disparities = bootstrapDisparities(
    large.map(({ counts }) => counts),
    seed,
  );
  return { limits, groups, comparison, leftOut, disparities };
}

/** The groups of one column: the harm with its gaps, all rates, and how far the groups differ. */
export function ColumnBlock({ column, place, measurement, fairness, seed, words }: ColumnBlockProps) {
  const { t, format, points, percent, signed, range } = words;
  const harm = fairness.harm ?? 'wrong-yes';
  const { limits, groups, comparison, leftOut, disparities } = useMemo(
    () => compareColumn(measurement, place, fairness, seed),
    [measurement, place, fairness, seed],
  );
  const rows = groupsInOrder(comparison);
  const axis = niceAxis(rows.map(({ eightInTen }) => 100 * (eightInTen?.high ?? 0)));
  const names = { label: measurement.columns.label, prediction: measurement.columns.prediction };
  return (
    <>
      <Block
        title={t(`harm.title.${harm}`, names)}
        remark={t(`harm.base.${harm}`, { ...names, column })}
        isLong={rows.length > 12}
      >
        <Table className={classes.table ?? ''} label={t(`harm.title.${harm}`, names)}>
          <thead>
            <tr>
              <Th>{column}</Th>
              <Th numeric>{t(`harm.people.${harm}`, names)}</Th>
              <Th numeric>{t('table.rate')}</Th>
              <Th numeric>{t('table.range')}</Th>
              <Th className={classes.markColumn ?? ''} />
              <Th numeric>{t('table.gap')}</Th>
              <Th>{t('table.reading')}</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.group.name}>
                <th scope="row" className={classes.typed}>
                  {row.group.name}
                </th>
                <Td numeric>{format.integer(row.share.of)}</Td>
                <Td numeric>{row.rate === null ? '–' : points(row.rate)}</Td>
                <Td numeric>
                  {row.eightInTen === null ? '' : range(row.eightInTen.low, row.eightInTen.high)}
                </Td>
                <Td>
                  <RangeMark
                    quantiles={quantilesOfShare(row)}
                    axis={axis}
                    label={row.group.name}
                    text={(value) => points(value / 100)}
                  />
                </Td>
                <Td numeric>{row.gap === null || row.reading === 'too-small' ? '' : signed(row.gap)}</Td>
                <Td>
                  <GroupReading row={row} limit={limits.gap} words={words} />
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Block>
      <Block title={t('report.rates', { column })} isLong={groups.length > 12}>
        <Table className={classes.table ?? ''} label={t('report.rates', { column })}>
          <thead>
            <tr>
              <Th>{column}</Th>
              <Th numeric>{t('harm.people.yes')}</Th>
              {RATES.map((rate) => (
                <Th key={rate} numeric>
                  {t(`report.rate.${rate}`)}
                </Th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.map(({ name, counts }) => (
              <tr key={name}>
                <th scope="row" className={classes.typed}>
                  {name}
                </th>
                <Td numeric>{format.integer(peopleIn(counts))}</Td>
                {RATES.map((rate) => {
                  const value = rateOf(counts, rate);
                  return (
                    <Td key={rate} numeric>
                      {value === null ? t('report.undefined') : percent(value)}
                    </Td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </Table>
      </Block>
      <Block
        title={t('report.disparities')}
        remark={[
          ...(leftOut.length === 0
            ? []
            : [
                t('ways.without', {
                  count: leftOut.length,
                  groups: words.list(leftOut.map(({ name }) => name)),
                }),
              ]),
          t('ways.method', { runs: format.integer(BOOTSTRAP_RUNS), seed: String(seed) }),
        ].join(' ')}
      >
        <Table className={classes.table ?? ''} label={t('report.disparities')}>
          <thead>
            <tr>
              <Th>{t('report.measure')}</Th>
              <Th numeric>{t('report.value')}</Th>
              <Th numeric>{t('report.range')}</Th>
              <Th numeric>{t('report.ninetyFive')}</Th>
            </tr>
          </thead>
          <tbody>
            {DISPARITIES.map((name) => {
              const disparity = disparities[name];
              return (
                <tr key={name}>
                  <th scope="row">
                    {t(name === 'equalizedOddsDifference' ? 'report.equalizedOdds' : `ways.${name}.name`)}
                  </th>
                  <Td numeric>
                    {disparity.value === null ? t('report.undefined') : points(disparity.value)}
                  </Td>
                  <Td numeric>{ends(disparity, 'p10', 'p90')}</Td>
                  <Td numeric>{ends(disparity, 'low', 'high')}</Td>
                </tr>
              );
            })}
          </tbody>
        </Table>
      </Block>
    </>
  );

  function ends(disparity: Disparity, low: 'p10' | 'low', high: 'p90' | 'high'): string {
    const from = disparity[low];
    const to = disparity[high];
    return from === null || to === null ? '' : range(from, to);
  }
}
