import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlacementOverview } from '#core/placement/placement-overview';
import type { Plan } from '#core/plan/plan';
import { useFormat } from '../../../format/use-format';
import { Amount } from '../../../ui/Amount';
import { RangeAxis } from '../../../ui/RangeAxis';
import { RangeMark } from '../../../ui/RangeMark';
import { SectionHead } from '../../../ui/SectionHead';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import { moneyAxis } from '../money-axis';
import type { Names } from '../use-names';
import classes from './placement.module.css';
import { isSamePlacement, placementText } from './placement-text';

export interface FrontTableProps {
  readonly overview: PlacementOverview;
  readonly names: Names;
  readonly opened: Plan['placement'] | null;
  readonly onOpen: (placement: Plan['placement']) => void;
}

/** Lines shown before all are asked for. */
const FEW = 12;

/** Placements that no other beats, each a line that opens. */
export function FrontTable({ overview, names, opened, onOpen }: FrontTableProps) {
  const { t } = useTranslation('placement');
  const format = useFormat();
  const headingId = useId();
  const [showsAll, setShowsAll] = useState(false);
  const { front } = overview;
  const rows = showsAll ? front : front.slice(0, FEW);
  const money = moneyAxis(
    format,
    rows.flatMap(({ usd }) => [usd.p10, usd.p90]),
  );
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('front.title')} meta={t('front.meta')} />
      <Table label={t('front.label')}>
        <thead>
          <tr>
            <Th>{t('scatter.training')}</Th>
            <Th>{t('scatter.serving')}</Th>
            <Th>{t('scatter.team')}</Th>
            <Th numeric>{t('front.mark')}</Th>
            <Th className={classes.mark ?? ''}>
              <RangeAxis axis={money.axis} text={money.tick} lastText={money.lastTick} maxLabels={3} isHead />
            </Th>
            <Th numeric>{t('scatter.riskHead')}</Th>
            <Th numeric>{t('scatter.carbonHead')}</Th>
            <Th numeric className={classes.latency ?? ''}>
              {t('front.latency')}
            </Th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ number, placement, usd, risk, tonnesCo2, latencyMs }) => (
            <Tr key={number} selected={isSamePlacement(opened, placement)} onSelect={() => onOpen(placement)}>
              <Td rowHead>{names.country(placement.training)}</Td>
              <Td>{names.country(placement.serving)}</Td>
              <Td>{names.country(placement.team)}</Td>
              <Td numeric>
                <Amount usd={usd} />
              </Td>
              <Td className={classes.mark ?? ''}>
                <RangeMark
                  quantiles={money.quantiles(usd)}
                  axis={money.axis}
                  label={placementText(placement, names)}
                  text={money.text}
                  spoken={money.spoken}
                />
              </Td>
              <Td numeric>{risk === null ? t('front.unknown') : format.factor(risk)}</Td>
              <Td numeric>{tonnesCo2 === null ? t('front.unknown') : format.count(Math.round(tonnesCo2))}</Td>
              <Td numeric className={classes.latency ?? ''}>
                {latencyMs === null ? t('front.unknown') : format.integer(Math.round(latencyMs))}
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
      {front.length <= FEW ? null : (
        <button type="button" className="link" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? t('front.fewer') : t('front.all', { count: front.length })}
        </button>
      )}
    </section>
  );
}
