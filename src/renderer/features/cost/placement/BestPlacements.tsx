import { useTranslation } from 'react-i18next';
import type { PlacementOverview, PlacementRow } from '#core/placement/placement-overview';
import type { Plan } from '#core/plan/plan';
import { useFormat } from '../../../format/use-format';
import { Amount } from '../../../ui/Amount';
import { StateWord } from '../../../ui/StateWord';
import { alikeMoney } from '../../../ui/value-text';
import type { Names } from '../use-names';
import classes from './placement.module.css';
import { placementText } from './placement-text';

export interface BestPlacementsProps {
  readonly overview: PlacementOverview;
  readonly names: Names;
  readonly onOpen: (placement: Plan['placement']) => void;
}

/** The answer first: the cheapest, the safest, the cleanest, and the plan as it is. */
export function BestPlacements({ overview, names, onOpen }: BestPlacementsProps) {
  const { t } = useTranslation('placement');
  const format = useFormat();
  const { front, own } = overview;
  /** Of what is not known nothing is the least; null = it is known of none. */
  const least = (measure: (row: PlacementRow) => number | null) =>
    front.reduce<{ readonly row: PlacementRow; readonly value: number } | null>((best, row) => {
      const value = measure(row);
      return value === null || (best !== null && value >= best.value) ? best : { row, value };
    }, null)?.row ?? null;
  const rows = [
    ['cheapest', front[0] ?? null],
    ['safest', least(({ risk }) => risk)],
    ['cleanest', least(({ tonnesCo2 }) => tonnesCo2)],
    ['own', own],
  ] as const;
  const toOwn = ({ usd }: PlacementRow): string | null => {
    if (own === null) return null;
    const delta = usd.p50 - own.usd.p50;
    if (Math.abs(delta) < 0.005 * Math.abs(own.usd.p50)) return t('best.same');
    return t(delta < 0 ? 'best.saving' : 'best.dearer', {
      amount: alikeMoney(format, [delta])(Math.abs(delta)),
    });
  };
  return (
    <dl className={classes.best}>
      {rows.map(([id, row]) =>
        row === null ? null : (
          <div key={id}>
            <dt>{t(`best.${id}`)}</dt>
            <dd>
              <Amount usd={row.usd} />
              <button type="button" className="link" onClick={() => onOpen(row.placement)}>
                {placementText(row.placement, names)}
              </button>
              <span className="meta">
                {row.risk === null
                  ? t('scatter.riskUnknown')
                  : t('scatter.riskValue', { value: format.factor(row.risk) })}
                {row.tonnesCo2 === null
                  ? null
                  : ` · ${t('scatter.tonnes', { value: format.count(Math.round(row.tonnesCo2)) })}`}
                {id === 'own' ? null : ` · ${toOwn(row) ?? ''}`}
              </span>
              {id === 'own' ? (
                <StateWord tone={row.failed.length === 0 ? 'ok' : 'warn'}>
                  {t(row.failed.length === 0 ? 'best.ownLawful' : 'best.ownFails')}
                </StateWord>
              ) : null}
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}
