import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureUse } from '#core/evaluation/evaluation';
import { FigureChip } from '../../../catalog/FigureChip';
import { useFormat } from '../../../format/use-format';
import { SectionHead } from '../../../ui/SectionHead';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import { spokenUnit, valueEnds, valueText } from '../../../ui/value-text';
import type { Names } from '../use-names';

export interface RestsOnProps {
  readonly figures: Readonly<Record<string, FigureUse>>;
  readonly names: Names;
}

/** Every figure behind the view with its range and source; each can be replaced where it stands. */
export function RestsOn({ figures, names }: RestsOnProps) {
  const { t } = useTranslation('costFit');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('figures.title')} meta={t('figures.meta')} />
      <Table label={t('figures.title')}>
        <thead>
          <tr>
            <Th>{t('figures.name')}</Th>
            <Th numeric>{t('figures.likely')}</Th>
            <Th numeric>{t('figures.range')}</Th>
            <Th numeric>{t('figures.source')}</Th>
          </tr>
        </thead>
        <tbody>
          {Object.values(figures).map((figure) => {
            const unit = spokenUnit(figure.value, figure.unit);
            const { low, likely, high } = figure.value;
            const [first, last] = valueEnds(tItems, format, [low, high], unit);
            return (
              <Tr key={figure.id}>
                <Td rowHead>{names.figure(figure.id)}</Td>
                <Td numeric>
                  <b>{valueText(tItems, format, likely, unit)}</b>
                </Td>
                <Td numeric soft>
                  {low === high ? '' : format.joinRange(first, last)}
                </Td>
                <Td numeric>
                  <FigureChip figure={figure} name={names.figure(figure.id)} />
                </Td>
              </Tr>
            );
          })}
        </tbody>
      </Table>
    </section>
  );
}
