import { driverEnds } from '../../../ui/driver-ends';
import { inputName } from '../../../ui/figure-name';
import { SectionHead } from '../../../ui/SectionHead';
import { spokenUnit, valueEnds } from '../../../ui/value-text';
import { FigureValue } from '../FigureValue';
import classes from '../panel.module.css';
import type { PanelSectionProps } from './CostSection';

/** Inputs named: as many as can be kept in mind. */
const SHOWN = 5;

/** The inputs that move the country's total most, as sentences. */
export function DriverSection({ row, data, words }: PanelSectionProps) {
  const { t, tItems, format } = words;
  const { language } = format;
  const sourceName = (id: string) => data.plan.data.sources.find((source) => source.id === id)?.name ?? id;
  return (
    <section className={classes.section}>
      <SectionHead level={3} title={t('panel.drivers')} />
      <ul className={classes.drivers}>
        {row.estimate.drivers.slice(0, SHOWN).map((driver) => {
          const figure = driver.figureId === null ? null : (data.evaluation.figures[driver.figureId] ?? null);
          // The value that makes it cheap stands first, above the smaller total.
          const { cheap, dear } = driverEnds(driver);
          const unit = spokenUnit(driver.value, driver.unit);
          const [low, high] = valueEnds(tItems, format, [cheap.value, dear.value], unit);
          return (
            <li key={driver.input}>
              <span>
                {t('panel.driver', {
                  input: inputName(tItems, driver.input, data.index, language, sourceName),
                  low,
                  high,
                })}
              </span>
              <span className={classes.effect}>
                {t('panel.driverTotal', { low: format.money(cheap.usd), high: format.money(dear.usd) })}
                {figure === null ? null : (
                  <>
                    {' '}
                    <FigureValue figure={figure} text={null} />
                  </>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
