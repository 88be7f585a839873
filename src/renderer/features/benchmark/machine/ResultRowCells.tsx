import type { Axis } from '../../../ui/axis';
import { RangeMark } from '../../../ui/RangeMark';
import { StateWord } from '../../../ui/StateWord';
import { Td, Tr } from '../../../ui/Table';
import type { LimitShare } from '../figures/limits';
import type { ResultRow } from '../figures/result-rows';
import type { Words } from '../use-words';
import classes from './machine.module.css';
import { rowName } from './row-name';

export interface ResultRowCellsProps {
  readonly row: ResultRow;
  readonly share: LimitShare | null;
  /** Of the shares of all rows; null: no limits are known. */
  readonly axis: Axis | null;
  readonly words: Words;
}

/** One part of a run. A wrong one shows no rate: what is not right has no speed. */
export function ResultRowCells({ row, share, axis, words }: ResultRowCellsProps) {
  const { t, format, writer } = words;
  const { name, detail } = rowName(row, words);
  const head = (
    <Td rowHead>
      {name} {detail === null ? null : <span className={classes.detail}>{detail}</span>}
    </Td>
  );
  if (row.isWrong || row.rate === null) {
    return (
      <Tr>
        {head}
        <Td colSpan={axis === null ? 3 : 5}>
          <StateWord tone={row.isWrong ? 'crit' : 'unk'}>
            {t(row.isWrong ? 'wrongUnranked' : 'notMeasured')}
          </StateWord>
        </Td>
      </Tr>
    );
  }
  const { kind, spread } = row.rate;
  const { unit, number } = writer(kind, spread.p50);
  return (
    <Tr>
      {head}
      <Td numeric>
        <b>{number(spread.p50)}</b>
      </Td>
      <Td className={classes.unit ?? ''}>{unit}</Td>
      <Td numeric soft>
        {format.joinRange(number(spread.p10), number(spread.p90))}
      </Td>
      {axis === null ? null : (
        <>
          <Td className={classes.mark ?? ''}>
            {share === null ? null : (
              <RangeMark
                quantiles={share.share}
                axis={axis}
                label={name}
                text={(value) => format.percent(value)}
              />
            )}
          </Td>
          <Td className={classes.limit ?? ''} soft>
            {share === null ? '–' : t(`bound.${share.bound}`, { share: format.percent(share.share.p50) })}
          </Td>
        </>
      )}
    </Tr>
  );
}
