import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { FigureChip } from '../../catalog/FigureChip';
import { useFormat } from '../../format/use-format';
import { SectionHead } from '../../ui/SectionHead';
import { driverSentence } from './driver-text';
import classes from './drivers.module.css';
import { fieldOfInput, fieldPlace } from './input-field';
import type { CostView } from './use-cost-view';
import type { Names } from './use-names';

const SHOWN_COUNT = 3;

export interface TopDriversProps {
  readonly view: CostView;
  readonly names: Names;
  readonly onExplain: (input: string) => void;
}

/** The three inputs that move the total most, as sentences with the user's numbers. */
export function TopDrivers({ view, names, onExplain }: TopDriversProps) {
  const { t } = useTranslation('cost');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const headingId = useId();
  const { scope, evaluation } = view;
  const shown = scope.drivers.slice(0, SHOWN_COUNT);
  return (
    <section aria-labelledby={headingId}>
      <SectionHead
        id={headingId}
        title={t('drivers.title')}
        meta={t('drivers.meta', { shown: shown.length, count: scope.drivers.length })}
      />
      {shown.length === 0 ? <p className={classes.none}>{t('drivers.none')}</p> : null}
      <ol>
        {shown.map((driver) => {
          const name = names.input(driver.input);
          const figure = driver.figureId === null ? undefined : evaluation.figures[driver.figureId];
          const field = fieldOfInput(driver.input);
          return (
            <li key={driver.input} className={classes.driver}>
              <button
                type="button"
                className={classes.name}
                aria-label={t('drivers.explain', { name })}
                onClick={() => onExplain(driver.input)}
              >
                {name}
              </button>
              <span className={classes.chip}>
                {figure !== undefined ? (
                  <FigureChip
                    figure={figure}
                    name={names.figure(figure.id)}
                    long={figure.layer === 'yours'}
                  />
                ) : field !== null ? (
                  <Link href={fieldPlace(field)}>{t('drivers.answer')}</Link>
                ) : null}
              </span>
              <p>{driverSentence(t, tItems, format, driver, scope.likelyUsd)}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
