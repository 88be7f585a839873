import { useTranslation } from 'react-i18next';
import type { Driver } from '#core/evaluation/evaluation';
import { useFormat } from '../../../format/use-format';
import { useCatalog, usePlan } from '../../../state/use-state';
import { inputName } from '../../../ui/figure-name';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import { spokenUnit, valueEnds } from '../../../ui/value-text';
import classes from './help.module.css';

export interface DriverTableProps {
  readonly drivers: readonly Driver[];
  readonly scopeName: string;
}

/** Most rows; the rest move the total less. */
const MOST_ROWS = 6;

/** How far the total moves when one row of the answer goes from its low to its high. */
export function DriverTable({ drivers, scopeName }: DriverTableProps) {
  const { t } = useTranslation('plan');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const index = useCatalog((state) => state.index);
  const sources = usePlan((plan) => plan.data.sources) ?? [];
  const column = format.moneyColumn(drivers.map(({ effectUsd }) => Math.abs(effectUsd)));
  const sourceName = (id: string) => sources.find((source) => source.id === id)?.name ?? id;
  const sign = (usd: number) => (usd > 0 ? '+' : '');
  return (
    <>
      <Table label={t('changes.title')} density="roomy">
        <thead>
          <tr>
            <Th>{t('changes.lowToHigh')}</Th>
            <Th numeric>{t('changes.total', { scope: scopeName, unit: column.unit })}</Th>
          </tr>
        </thead>
        <tbody>
          {drivers.slice(0, MOST_ROWS).map(({ input, value, unit, effectUsd }) => (
            <Tr key={input}>
              <Td>
                {index === null ? input : inputName(tItems, input, index, format.language, sourceName)}
                <br />
                <span className="meta nowrap">
                  {format.joinRange(
                    ...valueEnds(tItems, format, [value.low, value.high], spokenUnit(value, unit)),
                  )}
                </span>
              </Td>
              <Td numeric>
                {sign(effectUsd)}
                {column.value(effectUsd)}
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
      <p className={`meta ${classes.note}`}>{t('changes.othersLikely')}</p>
    </>
  );
}
