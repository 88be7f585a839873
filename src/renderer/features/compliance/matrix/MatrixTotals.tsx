import type { Matrix, MatrixCell } from '#core/law/plan-duties/duty-matrix';
import type { Words } from '../use-words';
import classes from './matrix.module.css';

/** Sum of each country; what all countries ask for together, a duty of the Union once, stands below the theme. */
export function MatrixTotals({ matrix, words }: { readonly matrix: Matrix; readonly words: Words }) {
  const { t } = words;
  return (
    <>
      <tr className={classes.total}>
        <th scope="row">{t('matrix.all')}</th>
        {matrix.columns.map(({ country, total }) => (
          <td key={country}>
            <Sum cell={total} words={words} />
          </td>
        ))}
      </tr>
      {matrix.columns.length < 2 ? null : (
        <tr className={classes.grand}>
          <th scope="row">{t('matrix.together')}</th>
          <td colSpan={matrix.columns.length}>
            <Sum cell={matrix.all} words={words} />{' '}
            <span className={classes.once}>{t('matrix.onceNote')}</span>
          </td>
        </tr>
      )}
    </>
  );
}

function Sum({ cell, words }: { readonly cell: MatrixCell; readonly words: Words }) {
  const { t, format } = words;
  return (
    <>
      <b>{format.integer(cell.bindingCount)}</b>{' '}
      {cell.unknownCount === 0 ? null : (
        <span className="meta">{t('matrix.open', { number: format.integer(cell.unknownCount) })}</span>
      )}
      <span className={classes.sumDays}>{t('matrix.days', { range: words.dayNumbers(cell.days) })}</span>
    </>
  );
}
