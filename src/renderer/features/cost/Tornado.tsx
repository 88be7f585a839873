import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Driver } from '#core/evaluation/evaluation';
import { useFormat } from '../../format/use-format';
import { axisPercent } from '../../ui/axis';
import { driverEnds } from '../../ui/driver-ends';
import { RangeAxis } from '../../ui/RangeAxis';
import { SwingMark } from '../../ui/SwingMark';
import { Table, Td, Th, Tr } from '../../ui/Table';
import { bareValueText, spokenUnit, valueText } from '../../ui/value-text';
import classes from './drivers.module.css';
import { type MoneyAxis, moneyAxis } from './money-axis';
import type { CostView } from './use-cost-view';
import type { Names } from './use-names';

export interface TornadoProps {
  readonly view: CostView;
  readonly names: Names;
  readonly selected: string | null;
  readonly onSelect: (input: string) => void;
}

/** Inputs shown before the reader asks for all. */
const SHOWN_COUNT = 8;

/** What each input alone does to the total: its value at both ends, the total there as a mark. */
export function Tornado({ view, names, selected, onSelect }: TornadoProps) {
  const { t } = useTranslation('cost');
  const format = useFormat();
  const noteId = useId();
  const [showsAll, setShowsAll] = useState(false);
  const { scope } = view;
  if (scope.drivers.length === 0) return null;
  const ends = scope.drivers.flatMap((driver) => [driver.totalAtLowUsd, driver.totalAtHighUsd]);
  const money = moneyAxis(format, [...ends, scope.likelyUsd], { fromZero: false, tickCount: 3 });
  return (
    <section aria-label={t('tornado.label')}>
      <Table className={classes.tornado ?? ''} aria-describedby={noteId}>
        <thead>
          <tr>
            <Th>{t('tornado.input')}</Th>
            <Th className={classes.plot ?? ''}>
              <span className="visually-hidden">
                {t('tornado.axis', { unit: format.moneyRange(scope.totalUsd).currency })}
              </span>
              <span className={classes.axis}>
                <RangeAxis axis={money.axis} text={money.tick} lastText={money.lastTick} maxLabels={3} />
              </span>
            </Th>
          </tr>
        </thead>
        <tbody>
          {(showsAll ? scope.drivers : scope.drivers.slice(0, SHOWN_COUNT)).map((driver) => (
            <TornadoRow
              key={driver.input}
              driver={driver}
              name={names.input(driver.input)}
              likelyUsd={scope.likelyUsd}
              money={money}
              isSelected={driver.input === selected}
              onSelect={() => onSelect(driver.input)}
            />
          ))}
        </tbody>
      </Table>
      <p id={noteId} className="meta">
        {t('tornado.meta', { amount: format.money(scope.likelyUsd) })}{' '}
        {scope.drivers.length > SHOWN_COUNT ? (
          <button
            type="button"
            className="link"
            aria-expanded={showsAll}
            onClick={() => setShowsAll(!showsAll)}
          >
            {showsAll ? t('tornado.fewer') : t('tornado.all', { count: scope.drivers.length })}
          </button>
        ) : null}
      </p>
    </section>
  );
}

interface TornadoRowProps {
  readonly driver: Driver;
  readonly name: string;
  readonly likelyUsd: number;
  readonly money: MoneyAxis;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

function TornadoRow({ driver, name, likelyUsd, money, isSelected, onSelect }: TornadoRowProps) {
  const { t } = useTranslation('cost');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const { cheap, dear } = driverEnds(driver);
  const unit = spokenUnit(driver.value, driver.unit);
  const at = (usd: number) => axisPercent(money.axis, money.value(usd));
  return (
    <Tr selected={isSelected} onSelect={onSelect}>
      <Td rowHead>{name}</Td>
      <Td>
        <span className={classes.track}>
          <span className={classes.end} data-end="cheap" style={{ right: `${100 - at(cheap.usd)}%` }}>
            {bareValueText(format, cheap.value, unit)}
          </span>
          <SwingMark
            low={money.value(driver.totalAtLowUsd)}
            likely={money.value(likelyUsd)}
            high={money.value(driver.totalAtHighUsd)}
            axis={money.axis}
            label={t('tornado.spoken', {
              low: format.moneySpoken(cheap.usd),
              high: format.moneySpoken(dear.usd),
            })}
          />
          <span className={classes.end} data-end="dear" style={{ left: `${at(dear.usd)}%` }}>
            {valueText(tItems, format, dear.value, unit)}
          </span>
        </span>
      </Td>
    </Tr>
  );
}
