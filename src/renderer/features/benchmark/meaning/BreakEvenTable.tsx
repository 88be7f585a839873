import type { MachineWorth } from '#core/machine/worth';
import { roughly } from '../../../format/decimal';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import classes from '../machine/machine.module.css';
import type { Words } from '../use-words';
import { worthText } from './worth-text';

export interface BreakEvenTableProps {
  readonly worth: MachineWorth;
  readonly words: Words;
}

/** After how long the machine has paid for itself against renting the same work, country by country. */
export function BreakEvenTable({ worth, words }: BreakEvenTableProps) {
  const { t, format, country } = words;
  if (worth.priceUsd === null) return <p className={classes.remark}>{t('meaning.noPrice')}</p>;
  if (worth.breakEven.length === 0) return <p className={classes.remark}>{t('meaning.noRent')}</p>;
  const isPowerKnown = worth.breakEven.every(({ electricityUsdPerHour }) => electricityUsdPerHour !== null);
  return (
    <>
      <Table label={t('breakEven.label')}>
        <thead>
          <tr>
            <Th>{t('breakEven.country')}</Th>
            <Th numeric>{t('breakEven.rent')}</Th>
            <Th numeric>{t('breakEven.electricity')}</Th>
            <Th numeric>{t('breakEven.hours')}</Th>
            <Th numeric>{t('breakEven.months')}</Th>
          </tr>
        </thead>
        <tbody>
          {worth.breakEven.map((line) => {
            const hours = worthText(line.hours, (value) => format.count(roughly(value)), words);
            const dayAndNight = worthText(line.hours, (value) => format.longTime(value / 24), words);
            const isElsewhere = line.rentedIn !== null && line.rentedIn !== line.country;
            return (
              <Tr key={line.country}>
                <Td rowHead>{country(line.country)}</Td>
                <Td numeric>
                  {format.price(line.rentUsdPerHour)}
                  {isElsewhere ? (
                    <span className={classes.second}>
                      {' '}
                      {t('breakEven.in', { country: country(line.rentedIn ?? '') })}
                    </span>
                  ) : null}
                </Td>
                <Td numeric>
                  {line.electricityUsdPerHour === null
                    ? t('breakEven.notCounted')
                    : format.price(line.electricityUsdPerHour)}
                </Td>
                <Td numeric>
                  <b>{hours.median}</b>
                  {hours.range}
                </Td>
                <Td numeric>
                  {dayAndNight.median}
                  {dayAndNight.range}
                </Td>
              </Tr>
            );
          })}
        </tbody>
      </Table>
      <p className={classes.remark}>
        {t('breakEven.remark', { price: format.money(worth.priceUsd) })}
        {isPowerKnown ? null : t('breakEven.noPower')}
      </p>
    </>
  );
}
