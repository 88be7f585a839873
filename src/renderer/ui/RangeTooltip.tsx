import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Quantiles } from '#core/evaluation/evaluation';
import { useFormat } from '../format/use-format';
import { Floating } from './Floating';
import classes from './range-mark.module.css';

export interface RangeTooltipProps {
  readonly id: string;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly label: string;
  readonly quantiles: Quantiles;
  readonly text: (value: number, median: number) => string;
  readonly hollow: boolean;
  readonly runs?: number;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
}

const POINTS = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

/** The five values behind a range mark. */
export function RangeTooltip({
  id,
  anchor,
  label,
  quantiles,
  text,
  hollow,
  runs,
  ...hover
}: RangeTooltipProps) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  return (
    <Floating id={id} anchor={anchor} role="tooltip" {...hover}>
      <b>{label}</b>
      <dl className={classes.values}>
        {POINTS.map((point) => (
          <div key={point} data-median={point === 'p50' || undefined}>
            <dt>{t(`range.${point}`)}</dt>
            <dd>{text(quantiles[point], quantiles.p50)}</dd>
          </div>
        ))}
      </dl>
      {hollow ? <p className={classes.note}>{t('range.assumed')}</p> : null}
      {runs === undefined ? null : (
        <p className={classes.note}>{t('range.runs', { runs: format.integer(runs) })}</p>
      )}
    </Floating>
  );
}
