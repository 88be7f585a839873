import { SegmentedControl } from '@mantine/core';
import { useId, useState } from 'react';
import type { RegisterEntry } from '#core/ip/plan-ip/register';
import { RISK_BANDS } from '#core/ip/risks/risk-level';
import { SectionHead } from '../../../ui/SectionHead';
import { MATRIX_SHOWS, type RegisterFilter } from '../register/register-filter';
import type { Place } from '../use-place';
import type { Words } from '../use-words';
import { allowCountryDrop, droppedCountry } from './drag-country';
import { MatrixCell } from './MatrixCell';
import classes from './matrix.module.css';

const STEPS = [1, 2, 3, 4, 5] as const;

export interface RiskMatrixProps {
  /** Risks that apply, narrowed by everything but the cell. */
  readonly entries: readonly RegisterEntry[];
  readonly filter: RegisterFilter;
  readonly place: Place;
  readonly words: Words;
}

/** Likelihood by impact: the numbers of the register in their cells; a cell narrows the register. */
export function RiskMatrix({ entries, filter, place, words }: RiskMatrixProps) {
  const { t } = words;
  const headingId = useId();
  const [isOver, setIsOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has its keyboard way in the chips
    <div
      data-over={isOver || undefined}
      className={classes.drop}
      onDragOver={(event) => setIsOver(allowCountryDrop(event))}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        setIsOver(false);
        const country = droppedCountry(event);
        if (country === null || filter.countries.includes(country)) return;
        place.go({ in: [...filter.countries, country].join() });
      }}
    >
      <SectionHead id={headingId} title={t('matrix.title')} meta={t('matrix.meta')} />
      <div className={classes.switch}>
        <SegmentedControl
          aria-label={t('matrix.shows')}
          value={filter.shows}
          data={MATRIX_SHOWS.map((value) => ({ value, label: t(`shows.${value}`) }))}
          onChange={(shows) =>
            place.go({ shows: shows === 'after' ? null : shows, cell: null }, { replace: true })
          }
        />
      </div>
      <table className={classes.matrix} aria-labelledby={headingId}>
        <tbody>
          {STEPS.toReversed().map((likelihood) => (
            <tr key={likelihood}>
              <th scope="row">
                {t(`likelihood.s${likelihood}`)} <b>{likelihood}</b>
              </th>
              {STEPS.map((impact) => (
                <MatrixCell
                  key={impact}
                  likelihood={likelihood}
                  impact={impact}
                  entries={entries}
                  filter={filter}
                  place={place}
                  words={words}
                />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            {STEPS.map((impact) => (
              <th key={impact} scope="col">
                <b>{impact}</b>
                {t(`impact.s${impact}`)}
              </th>
            ))}
          </tr>
        </tfoot>
      </table>
      <ul className={classes.legend} aria-label={t('matrix.legend')}>
        {RISK_BANDS.map((band) => (
          <li key={band}>
            <i data-band={band} />
            {t(`legend.${band}`)}
          </li>
        ))}
        {filter.shows === 'both' ? (
          <li>
            <span className={classes.hollow} aria-hidden="true">
              {1}
            </span>
            {t('legend.before')}
          </li>
        ) : null}
      </ul>
    </div>
  );
}
