import { useMemo } from 'react';
import { type MatrixCell, matrixView } from '#core/law/plan-duties/duty-matrix';
import { CellMarks } from '../../../../law/CellMarks';
import { MatrixLegend } from '../../../../law/MatrixLegend';
import { StateWord } from '../../../../ui/StateWord';
import { Block } from '../parts/ReportSection';
import map from './heat-map.module.css';
import type { LawBlockProps } from './VerdictsBlock';

/** Most countries that stand side by side on one sheet of paper. */
const COLUMN_COUNT = 6;

/** Countries against themes; a tint never stands without its word, so that it can be read in grey. */
export function HeatMapBlock({ law, words }: LawBlockProps) {
  const { t, tLaw } = words;
  const { columns, rows } = useMemo(() => matrixView(law.duties), [law]);
  const chunks = Array.from({ length: Math.ceil(columns.length / COLUMN_COUNT) }, (_, chunk) => ({
    from: chunk * COLUMN_COUNT,
    columns: columns.slice(chunk * COLUMN_COUNT, (chunk + 1) * COLUMN_COUNT),
  }));
  return (
    <>
      {chunks.map((chunk, index) => (
        <Block
          key={chunk.from}
          title={
            index === 0
              ? t('compliance.map.title')
              : t('compliance.map.more', {
                  countries: words.countries(chunk.columns.map(({ country }) => country)),
                })
          }
          {...(index === 0 ? { remark: t('compliance.map.remark') } : {})}
        >
          <table className={map.map} aria-label={t('compliance.map.title')}>
            <thead>
              <tr>
                <th scope="col">{tLaw('matrix.theme')}</th>
                {chunk.columns.map(({ country }) => (
                  <th key={country} scope="col">
                    {words.country(country)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ theme, cells }) => (
                <tr key={theme}>
                  <th scope="row">{tLaw(`theme.${theme}`)}</th>
                  {chunk.columns.map(({ country }, column) => {
                    const cell = cells[chunk.from + column];
                    return cell === undefined ? null : <Cell key={country} cell={cell} words={words} />;
                  })}
                </tr>
              ))}
              <tr className={map.total}>
                <th scope="row">{tLaw('matrix.all')}</th>
                {chunk.columns.map(({ country, total }) => (
                  <td key={country}>
                    <b>{tLaw('cell.duties', { count: total.bindingCount })}</b>{' '}
                    <CellMarks cell={total} t={tLaw} className={map.marks} />
                    <small>{tLaw('matrix.days', { range: words.dayNumbers(total.days) })}</small>
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
          {index === 0 ? <MatrixLegend t={tLaw} className={map.legend} /> : null}
        </Block>
      ))}
    </>
  );
}

interface CellProps {
  readonly cell: MatrixCell;
  readonly words: LawBlockProps['words'];
}

function Cell({ cell, words }: CellProps) {
  const { t, tLaw } = words;
  const isOpen = cell.bindingCount === 0 && cell.unknownCount > 0;
  if (cell.level !== null)
    return (
      <td data-level={cell.level}>
        <b>{tLaw('cell.duties', { count: cell.bindingCount })}</b>{' '}
        <CellMarks cell={cell} t={tLaw} className={map.marks} />
        <small>{words.joined([tLaw(`level.${cell.level}`), words.dayNumbers(cell.days)])}</small>
      </td>
    );
  if (isOpen)
    return (
      <td data-level="unknown">
        <StateWord tone="unk">{tLaw('cell.cannotTell')}</StateWord>
        <small>{t('compliance.map.waits', { count: cell.unknownCount })}</small>
      </td>
    );
  const beside = [
    cell.laterCount === 0 ? [] : tLaw('cell.later', { count: cell.laterCount }),
    cell.proposedCount === 0 ? [] : tLaw('cell.proposed', { count: cell.proposedCount }),
    cell.adviceCount === 0 ? [] : tLaw('cell.advice', { count: cell.adviceCount }),
  ].flat();
  return (
    <td data-level="none">
      {tLaw('cell.none')}
      {beside.length === 0 ? null : <small>{words.joined(beside)}</small>}
    </td>
  );
}
