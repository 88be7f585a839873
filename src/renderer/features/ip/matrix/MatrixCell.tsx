import type { Step } from '#core/ip/ip';
import type { RegisterEntry } from '#core/ip/plan-ip/register';
import { bandOf, type RiskLevel } from '#core/ip/risks/risk-level';
import classes from './matrix.module.css';
import type { RiskMatrixProps } from './RiskMatrix';

export interface MatrixCellProps extends RiskMatrixProps {
  readonly likelihood: Step;
  readonly impact: Step;
}

interface Shown {
  readonly number: number;
  /** Where it stood before mitigations, shown beside where it stands now. */
  readonly isBefore: boolean;
}

/** The risks of one cell by their numbers; pressed, it narrows the register to them. */
export function MatrixCell({ likelihood, impact, entries, filter, place, words }: MatrixCellProps) {
  const { t } = words;
  const band = bandOf(likelihood * impact);
  const isHere = (level: RiskLevel) => level.likelihood === likelihood && level.impact === impact;
  const shown = entries.flatMap((entry) => shownIn(entry, filter.shows, isHere));
  const isChosen = filter.cell?.likelihood === likelihood && filter.cell.impact === impact;
  if (shown.length === 0 && !isChosen)
    return (
      <td data-band={band}>
        <span className="visually-hidden">{t('matrix.empty', { band: t(`band.${band}`) })}</span>
      </td>
    );
  const name = t('matrix.cell', {
    likelihood: t(`likelihood.s${likelihood}`),
    impact: t(`impact.s${impact}`),
    band: t(`band.${band}`),
    count: shown.length,
    numbers: shown.map(({ number }) => number).join(', '),
  });
  return (
    <td data-band={band}>
      <button
        type="button"
        className={classes.cell}
        aria-label={name}
        aria-pressed={isChosen}
        onClick={() => place.go({ cell: isChosen ? null : `${likelihood}x${impact}` }, { replace: true })}
      >
        {shown.map(({ number, isBefore }) => (
          <span key={`${number}${isBefore ? 'b' : ''}`} className={isBefore ? classes.hollow : undefined}>
            {number}
          </span>
        ))}
      </button>
    </td>
  );
}

function shownIn(
  { number, planRisk }: RegisterEntry,
  shows: RiskMatrixProps['filter']['shows'],
  isHere: (level: RiskLevel) => boolean,
): readonly Shown[] {
  if (number === null) return [];
  const { before, after } = planRisk;
  const own = shows === 'before' ? before : after;
  const marks: Shown[] = isHere(own) ? [{ number, isBefore: false }] : [];
  const hasMoved = before.likelihood !== after.likelihood || before.impact !== after.impact;
  if (shows === 'both' && hasMoved && isHere(before)) marks.push({ number, isBefore: true });
  return marks;
}
