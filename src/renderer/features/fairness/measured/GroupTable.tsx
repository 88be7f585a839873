import type { CSSProperties } from 'react';
import type { ComparedGroup, GroupComparison } from '#core/fairness/compare-groups';
import type { FairnessMeasurement } from '#core/plan/fairness';
import { GroupReading } from '../../../fairness/GroupReading';
import { groupsInOrder } from '../../../fairness/groups-in-order';
import { quantilesOfShare } from '../../../fairness/quantiles-of-share';
import { type FairnessWords, useFairnessWords } from '../../../fairness/use-fairness-words';
import { type Axis, axisPercent, niceAxis } from '../../../ui/axis';
import { NumberField } from '../../../ui/NumberField';
import { RangeAxis } from '../../../ui/RangeAxis';
import { RangeMark } from '../../../ui/RangeMark';
import { SectionHead } from '../../../ui/SectionHead';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import classes from '../fairness.module.css';
import { useFairnessEdits } from '../use-fairness-edits';
import type { FairnessView } from '../use-fairness-view';

export interface GroupTableProps {
  readonly view: FairnessView;
  readonly measurement: FairnessMeasurement;
  readonly comparison: GroupComparison;
  /** What the groups are by: a column, or several joined. */
  readonly columns: string;
}

/** Groups on one axis with the reference as a dashed line; a group that is too small is grey, with the number it needs. */
export function GroupTable({ view, measurement, comparison, columns }: GroupTableProps) {
  const words = useFairnessWords();
  const { t, format, limit } = words;
  const edits = useFairnessEdits();
  const { harm, limits } = view;
  const names = { label: measurement.columns.label, prediction: measurement.columns.prediction };
  const rows = groupsInOrder(comparison);
  const axis = niceAxis(rows.map(({ eightInTen }) => 100 * (eightInTen?.high ?? 0)));
  const reference = rows.find(({ reading }) => reading === 'reference');
  const at =
    reference?.rate === undefined || reference.rate === null ? null : axisPercent(axis, 100 * reference.rate);
  return (
    <section>
      <SectionHead
        title={t(`harm.title.${harm}`, names)}
        meta={t(`harm.base.${harm}`, { ...names, column: columns })}
      />
      <p className={classes.harmLine}>{words.harm(view.fairness, harm)}</p>
      {reference === undefined ? (
        <p className="soft">{t('table.empty')}</p>
      ) : (
        <Table className={classes.groups} label={t(`harm.title.${harm}`, names)}>
          <thead>
            <tr>
              <Th>{t('table.group')}</Th>
              <Th numeric>{t(`harm.people.${harm}`, names)}</Th>
              <Th numeric>{t('table.rate')}</Th>
              <Th numeric className={classes.wide}>
                {t('table.range')}
              </Th>
              <Th className={classes.mark}>
                <RangeAxis
                  axis={axis}
                  text={format.factor}
                  lastText={(tick) => `${format.factor(tick)} %`}
                  isHead
                />
              </Th>
              <Th numeric>{t('table.gap')}</Th>
              <Th>{t('table.reading')}</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row
                key={row.group.values.join('\u0000')}
                row={row}
                axis={axis}
                at={at}
                limit={view.limits.gap}
                words={words}
                onSelect={() => edits.setReference(columns, row.group.name)}
              />
            ))}
          </tbody>
        </Table>
      )}
      <p className={classes.notes}>
        <span>{t('table.legendMark')}</span>
        <span data-dashed="">{t('table.legendReference')}</span>
        <span>{t('table.legendDiffers', { count: comparison.comparisonCount })}</span>
        <span>{t('table.legendNeeds', { margin: limit(limits.margin) })}</span>
        <span>{t('table.click')}</span>
      </p>
      <div className={classes.limits}>
        <NumberField
          label={t('table.limits')}
          unit={t('table.points')}
          value={100 * limits.gap}
          min={0.1}
          max={100}
          onChange={(gap) => edits.change({ gap: gap / 100 }, 'edit:fairness.limits')}
        />
        <NumberField
          label={t('table.margin')}
          unit={t('table.marginPoints')}
          value={100 * limits.margin}
          min={0.1}
          max={100}
          onChange={(margin) => edits.change({ margin: margin / 100 }, 'edit:fairness.limits')}
        />
      </div>
    </section>
  );
}

interface RowProps {
  readonly row: ComparedGroup;
  readonly axis: Axis;
  /** Place of the reference on the axis [%]. */
  readonly at: number | null;
  readonly limit: number;
  readonly words: FairnessWords;
  readonly onSelect: () => void;
}

function Row({ row, axis, at, limit, words, onSelect }: RowProps) {
  const { t, format, points, range, signed } = words;
  const { group, share, rate, eightInTen, reading, gap } = row;
  const isGrey = reading === 'too-small' || reading === 'unknown';
  const style = { '--ref': at ?? 0 } as CSSProperties;
  return (
    <Tr data-small={isGrey || undefined} {...(reading === 'reference' || rate === null ? {} : { onSelect })}>
      <Td rowHead>{group.name}</Td>
      <Td numeric>{format.integer(share.of)}</Td>
      <Td numeric>
        <b>{rate === null ? '–' : points(rate)}</b>
      </Td>
      <Td numeric soft className={classes.wide}>
        {eightInTen === null ? '' : range(eightInTen.low, eightInTen.high)}
      </Td>
      <Td className={classes.mark} data-ref={at === null ? undefined : ''} style={style}>
        <RangeMark
          quantiles={quantilesOfShare(row)}
          axis={axis}
          label={t('table.row', { group: group.name, people: format.integer(share.of) })}
          text={(value) => points(value / 100)}
        />
      </Td>
      <Td numeric>{gap === null || isGrey ? (reading === 'reference' ? '–' : '') : signed(gap)}</Td>
      <Td>
        <GroupReading row={row} limit={limit} words={words} />
      </Td>
    </Tr>
  );
}
