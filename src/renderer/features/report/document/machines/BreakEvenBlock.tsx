import { Table, Td, Th } from '../../../../ui/Table';
import { Block } from '../parts/ReportSection';
import classes from '../report.module.css';
import type { MachineBlockProps } from './block-props';
import own from './machines.module.css';
import { RangeText } from './RangeText';

/** After how long each machine has paid for itself against renting the same work. */
export function BreakEvenBlock({ data, words }: MachineBlockProps) {
  const { t, format } = words;
  const rows = data.machines.flatMap(({ machine, worth }) =>
    worth.breakEven.map((line, position) => ({ machine, worth, line, position })),
  );
  const withoutPrice = data.machines.filter(({ worth }) => worth.priceUsd === null);
  const withoutRent = data.machines.filter(
    ({ worth }) => worth.priceUsd !== null && worth.breakEven.length === 0,
  );
  const names = (of: typeof data.machines) => words.list(of.map(({ machine }) => machine.name));
  return (
    <Block title={t('breakEven.title')} remark={t('breakEven.remark')} isLong={rows.length > 16}>
      {rows.length === 0 ? null : (
        <Table className={`${classes.table} ${own.columns} ${own.rent}`} label={t('breakEven.title')}>
          <thead>
            <tr>
              <Th>{t('machine')}</Th>
              <Th>{t('breakEven.country')}</Th>
              <Th numeric>{t('breakEven.rent')}</Th>
              <Th numeric>{t('breakEven.worth')}</Th>
              <Th numeric>{t('breakEven.electricity')}</Th>
              <Th numeric>{t('breakEven.time')}</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ machine, worth, line, position }) => (
              <tr key={`${machine.id} ${line.country}`}>
                {position === 0 ? (
                  <th scope="rowgroup" rowSpan={worth.breakEven.length} className={classes.typed}>
                    {machine.name}
                  </th>
                ) : null}
                <Td>
                  {words.country(line.country)}
                  {line.rentedIn === null || line.rentedIn === line.country ? null : (
                    <small className={classes.second}>
                      {t('breakEven.in', { country: words.country(line.rentedIn) })}
                    </small>
                  )}
                </Td>
                <Td numeric>{format.price(line.rentUsdPerHour)}</Td>
                <Td numeric>
                  <RangeText range={worth.hoursPerH100Hour} write={words.roughCount} words={words} />
                </Td>
                <Td numeric>
                  {line.electricityUsdPerHour === null ? (
                    <span className="unk">{t('notCounted')}</span>
                  ) : (
                    format.price(line.electricityUsdPerHour)
                  )}
                </Td>
                <Td numeric>
                  <RangeText
                    range={line.hours}
                    write={(hours) => format.longTime(hours / 24)}
                    words={words}
                  />
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {withoutPrice.length === 0 ? null : (
        <p className={classes.remark}>{t('breakEven.noPrice', { machines: names(withoutPrice) })}</p>
      )}
      {withoutRent.length === 0 ? null : (
        <p className={classes.remark}>{t('breakEven.noRent', { machines: names(withoutRent) })}</p>
      )}
    </Block>
  );
}
