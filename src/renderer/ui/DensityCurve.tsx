import { useTranslation } from 'react-i18next';
import { distributionOf } from '#core/uncertainty/distribution';
import type { ThreePoint } from '#core/uncertainty/three-point';
import classes from './shape-editor.module.css';

export interface DensityCurveProps {
  readonly value: ThreePoint;
  readonly text: (value: number) => string;
}

const BIN_COUNT = 48;
const WIDTH = 240;
const HEIGHT = 40;

/** The density of an estimate as steps of equal width, between the values that 1 and 99 runs in 100 stay below. */
export function DensityCurve({ value, text }: DensityCurveProps) {
  const { t } = useTranslation('uncertainty');
  const { quantile, probabilityUpTo } = distributionOf(value);
  const low = quantile(0.01);
  const high = quantile(0.99);
  if (!(high > low)) return null;
  const edge = (bin: number) => low + ((high - low) * bin) / BIN_COUNT;
  const heights = Array.from(
    { length: BIN_COUNT },
    (_, bin) => probabilityUpTo(edge(bin + 1)) - probabilityUpTo(edge(bin)),
  );
  const highest = Math.max(...heights);
  const x = (bin: number) => ((WIDTH * bin) / BIN_COUNT).toFixed(1);
  const y = (density: number) => (HEIGHT * (1 - density / highest)).toFixed(1);
  const steps = heights.map((density, bin) => `L${x(bin)},${y(density)}L${x(bin + 1)},${y(density)}`);
  return (
    <figure className={classes.density}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('editor.density', { low: text(low), high: text(high) })}
      >
        <path d={`M0,${HEIGHT}${steps.join('')}L${WIDTH},${HEIGHT}Z`} />
      </svg>
      <figcaption>
        <span>{text(low)}</span>
        <span>{text(high)}</span>
      </figcaption>
    </figure>
  );
}
