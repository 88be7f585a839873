import type { TFunction } from 'i18next';
import type { MatrixCell } from '#core/law/plan-duties/duty-matrix';
import { StateWord } from '../ui/StateWord';

export interface CellMarksProps {
  readonly cell: Pick<MatrixCell, 'criticalCount' | 'unknownCount'>;
  readonly t: TFunction<'compliance'>;
  readonly className: string | undefined;
}

/** Beside the number of a cell: critical duties, and those that wait for a fact. */
export function CellMarks({ cell, t, className }: CellMarksProps) {
  return (
    <span className={className}>
      {cell.criticalCount === 0 ? null : (
        <StateWord tone="crit">
          {cell.criticalCount}
          <span className="visually-hidden">{t('cell.critical')}</span>
        </StateWord>
      )}
      {cell.unknownCount === 0 ? null : (
        <StateWord tone="unk">
          {cell.unknownCount}
          <span className="visually-hidden">{t('cell.open')}</span>
        </StateWord>
      )}
    </span>
  );
}
