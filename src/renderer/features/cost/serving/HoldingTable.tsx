import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { HoldingComparison, HoldingWay } from '#core/serving/holding-comparison';
import { FigureChip } from '../../../catalog/FigureChip';
import { useFormat } from '../../../format/use-format';
import { holdingRows } from '../../../serving/holding-rows';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import type { SectionProps } from './section-props';
import classes from './serving.module.css';

export interface HoldingTableProps extends SectionProps {
  readonly holding: HoldingComparison;
}

/** Rent, reserve, own: by the hour, by the month, at the start, and when what was paid is less. */
export function HoldingTable({ analysis, plan, names, holding }: HoldingTableProps) {
  const { t } = useTranslation('serving');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const lines = holdingRows(t, format);
  return (
    <Table density="dense" label={t('holding.tableLabel')} className={classes.holding ?? ''}>
      <thead>
        <tr>
          <Th>{t('holding.what')}</Th>
          {holding.ways.map(({ tenure }) => (
            <Th key={tenure} numeric>
              {tItems(`tenure.${tenure}`)}
              {plan.serving.tenure === tenure ? (
                <span className={classes.second}>{t('options.isPlanned')}</span>
              ) : null}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, name, write }) => (
          <Tr key={key}>
            <Td rowHead>{name}</Td>
            {holding.ways.map((way) => (
              <Td key={way.tenure} numeric className={classes.wrap ?? ''}>
                {way.usdPerAcceleratorHour === null ? (key === 'hour' ? missingOf(way) : '–') : write(way)}
              </Td>
            ))}
          </Tr>
        ))}
        <Tr>
          <Td rowHead>{t('options.source')}</Td>
          {holding.ways.map((way) => {
            const [id] = way.figureIds;
            const figure = id === undefined ? undefined : analysis.figures[id];
            return (
              <Td key={way.tenure} numeric>
                {figure === undefined ? '–' : <FigureChip figure={figure} name={names.figure(figure.id)} />}
              </Td>
            );
          })}
        </Tr>
      </tbody>
    </Table>
  );

  function missingOf({ missing }: HoldingWay) {
    return missing.length === 0 ? (
      <span className="unk">{t('holding.notRented')}</span>
    ) : (
      <>
        <span className="unk">
          {t('holding.missing', {
            figures: format.listed(missing.map(names.figure)),
          })}
        </span>{' '}
        <Link href="/sources">{t('holding.enter')}</Link>
      </>
    );
  }
}
