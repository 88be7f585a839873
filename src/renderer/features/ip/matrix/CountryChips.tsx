import { useId } from 'react';
import type { Words } from '../use-words';
import { startCountryDrag } from './drag-country';
import classes from './matrix.module.css';

export interface CountryChipsProps {
  /** Countries of the plan that the catalog knows something of. */
  readonly all: readonly string[];
  /** Those the matrix is narrowed to; empty = it shows all. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly words: Words;
}

/**
 * The countries of the plan. Dragged onto the matrix, or pressed, one narrows it; dragged off it, pressed again or with
 * Delete it is let go.
 */
export function CountryChips({ all, chosen, onChange, words }: CountryChipsProps) {
  const { t } = words;
  const helpId = useId();
  return (
    <div className={classes.tray}>
      <ul aria-label={t('chips.label')} aria-describedby={helpId}>
        {all.map((country) => {
          const isChosen = chosen.includes(country);
          const without = () => onChange(chosen.filter((other) => other !== country));
          return (
            <li key={country}>
              <button
                type="button"
                draggable
                className={classes.chip}
                aria-pressed={isChosen}
                onClick={() => (isChosen ? without() : onChange([...chosen, country]))}
                onDragStart={(event) => startCountryDrag(event, country)}
                onKeyDown={(event) => {
                  if (!isChosen || (event.key !== 'Delete' && event.key !== 'Backspace')) return;
                  event.preventDefault();
                  without();
                }}
              >
                {words.country(country)}
              </button>
            </li>
          );
        })}
      </ul>
      <p id={helpId} className="meta">
        {t(chosen.length === 0 ? 'chips.drag' : 'chips.drop')}
        {chosen.length === 0 ? null : (
          <>
            {' '}
            <button type="button" className="link" onClick={() => onChange([])}>
              {t('chips.all')}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
