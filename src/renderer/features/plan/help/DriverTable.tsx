import { useTranslation } from 'react-i18next';
import type { Driver } from '#core/evaluation/evaluation';
import { useFormat } from '../../../format/use-format';
import { useCatalog, usePlan } from '../../../state/use-state';
import { inputName } from '../../../ui/figure-name';
import { writeNumber } from '../../../ui/number-rules';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import type { Question } from '../questions/question';
import classes from './help.module.css';

export interface DriverTableProps {
  readonly question: Question;
  readonly drivers: readonly Driver[];
  readonly scopeName: string;
}

/** Most rows; the rest move the total less. */
const MOST_ROWS = 6;

/** The total when the answer is at its low and at its high end, everything else at its likely value. */
export function DriverTable({ question, drivers, scopeName }: DriverTableProps) {
  const { t } = useTranslation('plan');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const index = useCatalog((state) => state.index);
  const sources = usePlan((plan) => plan.data.sources) ?? [];
  const column = format.moneyColumn(drivers.map(({ totalAtHighUsd }) => totalAtHighUsd));
  const percent = question.percent === true;
  const write = (value: number) =>
    `${writeNumber(Number(value.toPrecision(3)), { min: 0, max: 0, percent }, format.language)}${percent ? '\u00a0%' : ''}`;
  const nameOf = (driver: Driver) =>
    index === null
      ? driver.input
      : inputName(
          tItems,
          driver.input,
          index,
          format.language,
          (id) => sources.find((source) => source.id === id)?.name ?? id,
        );
  return (
    <>
      <Table label={t('changes.title')}>
        <thead>
          <tr>
            <Th>{t('changes.ifAt')}</Th>
            <Th numeric>{t('changes.total', { scope: scopeName, unit: column.unit })}</Th>
          </tr>
        </thead>
        <tbody>
          {drivers.slice(0, MOST_ROWS).flatMap((driver) =>
            (['low', 'high'] as const).map((end) => (
              <Tr key={`${driver.input} ${end}`}>
                <Td>
                  {t(drivers.length === 1 ? `changes.${end}` : `changes.${end}Of`, {
                    name: nameOf(driver),
                    value: write(driver.value[end]),
                  })}
                </Td>
                <Td numeric>{column.value(end === 'low' ? driver.totalAtLowUsd : driver.totalAtHighUsd)}</Td>
              </Tr>
            )),
          )}
        </tbody>
      </Table>
      <p className={`meta ${classes.note}`}>{t('changes.othersLikely')}</p>
    </>
  );
}
