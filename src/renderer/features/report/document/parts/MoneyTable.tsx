import type { ReactNode } from 'react';
import type { Quantiles } from '#core/evaluation/evaluation';
import { useFormat } from '../../../../format/use-format';
import { RangeAxis } from '../../../../ui/RangeAxis';
import { RangeMark } from '../../../../ui/RangeMark';
import { Td, Th } from '../../../../ui/Table';
import type { MoneyScale } from '../money-scale';
import classes from '../report.module.css';

export interface MoneyHeadsProps {
  readonly scale: MoneyScale;
  /** Most labels of the axis; fewer where the column is narrow. */
  readonly maxLabels?: number;
  /** Head of the words, with their unit. */
  readonly children: ReactNode;
}

/** Heads of the two columns of an amount: the words, and the axis of the marks. */
export function MoneyHeads({ scale, maxLabels = 4, children }: MoneyHeadsProps) {
  return (
    <>
      <Th numeric>{children}</Th>
      <Th className={classes.markColumn ?? ''}>
        <RangeAxis axis={scale.axis} text={scale.tick} maxLabels={maxLabels} />
      </Th>
    </>
  );
}

export interface MoneyCellsProps {
  readonly usd: Quantiles | null;
  readonly scale: MoneyScale;
  /** What the amount is, for readers of the mark. */
  readonly label: string;
  readonly hollow?: boolean;
  /** Words for a price nobody knows. */
  readonly unknown: string;
}

/** An amount as median and range, and as a mark on the axis of its column. */
export function MoneyCells({ usd, scale, label, hollow = false, unknown }: MoneyCellsProps) {
  const format = useFormat();
  const ends = usd === null || usd.p10 === usd.p90 ? null : scale.range(usd);
  return (
    <>
      <Td numeric>
        {usd === null ? <span className="unk">{unknown}</span> : <b>{scale.value(usd.p50)}</b>}
        {ends === null ? null : <span className="soft">{format.bracketed(ends)}</span>}
      </Td>
      <Td className={classes.markColumn ?? ''}>
        <RangeMark
          quantiles={usd}
          axis={scale.axis}
          hollow={hollow}
          label={label}
          text={format.money}
          spoken={format.moneySpoken}
        />
      </Td>
    </>
  );
}
