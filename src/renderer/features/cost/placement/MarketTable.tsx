import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlacementDetail } from '#core/placement/placement-detail';
import { useFormat } from '../../../format/use-format';
import { useLaw } from '../../../state/use-state';
import { SectionHead } from '../../../ui/SectionHead';
import { StateWord } from '../../../ui/StateWord';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import type { Names } from '../use-names';
import classes from './placement.module.css';

export interface MarketTableProps {
  readonly markets: PlacementDetail['markets'];
  readonly names: Names;
}

const TONES = { stays: 'ok', leaves: 'acc', breaks: 'crit', open: 'unk' } as const;

/** Round trip to each market, and what becomes of its users' data. */
export function MarketTable({ markets, names }: MarketTableProps) {
  const { t } = useTranslation('placement');
  const format = useFormat();
  const law = useLaw((state) => state.law);
  const titles = useMemo(
    () =>
      new Map(
        law?.jurisdictions.flatMap(({ duties }) => duties.map(({ id, title }) => [id, title] as const)),
      ),
    [law],
  );
  return (
    <section className={classes.panelPart}>
      <SectionHead level={3} title={t('panel.markets')} />
      <Table label={t('panel.markets')}>
        <thead>
          <tr>
            <Th>{t('panel.market')}</Th>
            <Th numeric>{t('panel.latency')}</Th>
            <Th>{t('panel.data')}</Th>
          </tr>
        </thead>
        <tbody>
          {markets.map(({ country, latencyMs, data, duties }) => (
            <Tr key={country}>
              <Td rowHead>{names.country(country)}</Td>
              <Td numeric>
                {latencyMs === null ? t('front.unknown') : format.integer(Math.round(latencyMs))}
              </Td>
              <Td>
                <StateWord tone={TONES[data]}>{t(`panel.dataState.${data}`)}</StateWord>
                {duties.map((id) => (
                  <span key={id} className={`meta ${classes.duty}`}>
                    {titles.get(id)?.[format.language] ?? id}
                  </span>
                ))}
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
