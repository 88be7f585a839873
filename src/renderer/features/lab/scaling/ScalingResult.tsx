import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DRAW_COUNT, type ScalingSpread, type Spread } from '#core/lab/scaling/scaling-spread';
import { useFormat } from '../../../format/use-format';
import type { ScalingPoint } from '../../../lab/training/messages';
import { Chart } from '../../../ui/Chart';
import { EmptyState } from '../../../ui/EmptyState';
import { NumberField } from '../../../ui/NumberField';
import { Formula } from '../formula/Formula';
import { texNumber } from '../formula/tex-number';
import classes from '../lab.module.css';
import { labScaling, useLabScaling } from '../lab-stores';
import { Facts } from '../transformer/Facts';
import { useNumbers } from '../use-numbers';
import { scalingOption } from './scaling-option';

export interface ScalingResultProps {
  readonly points: readonly ScalingPoint[];
  readonly spread: ScalingSpread | null;
}

/** The law that joins the points, drawn and said with what three points leave open. */
export function ScalingResult({ points, spread }: ScalingResultProps) {
  const { t } = useTranslation('lab');
  const noise = useLabScaling((state) => state.settings.noise);
  return (
    <>
      <Formula tex={`L(N)=E+\\frac{A}{N^{\\alpha}}`} />
      {points.length === 0 ? (
        <EmptyState>{t('scaling.law.empty')}</EmptyState>
      ) : (
        <>
          <ScalingChart points={points} spread={spread} />
          <div className={classes.controls}>
            <NumberField
              label={t('scaling.law.noise')}
              unit={t('scaling.law.nats')}
              value={noise}
              min={0.0001}
              max={1}
              onChange={(value) => labScaling.change({ noise: value })}
            />
          </div>
          <p className={classes.note}>{t('scaling.law.noiseNote')}</p>
          {spread === null ? (
            <p className={classes.fault} role="status">
              {t('scaling.law.none')}
            </p>
          ) : (
            <Sentences spread={spread} points={points} />
          )}
        </>
      )}
    </>
  );
}

function Sentences({
  spread,
  points,
}: {
  readonly spread: ScalingSpread;
  readonly points: readonly ScalingPoint[];
}) {
  const { t } = useTranslation('lab');
  const numbers = useNumbers();
  const format = useFormat();
  const range = ({ p10, p50, p90 }: Spread) =>
    t('scaling.law.range', { median: numbers.loss(p50), low: numbers.loss(p10), high: numbers.loss(p90) });
  const far = spread.curve.at(-1);
  const largest = Math.max(...points.map(({ parameterCount }) => parameterCount));
  return (
    <>
      <Formula
        tex={`E=${texNumber(spread.floor.p50, 3)},\\quad\\alpha=${texNumber(spread.exponent.p50, 3)}`}
      />
      <Facts
        facts={[
          [t('scaling.law.floor'), range(spread.floor)],
          [t('scaling.law.exponent'), range(spread.exponent)],
          ...(far === undefined
            ? []
            : [[t('scaling.law.far', { size: format.count(10 * largest) }), range(far)] as const]),
        ]}
      />
      <p className={classes.note} role="status">
        {t('scaling.law.sure', {
          fitted: numbers.integer(spread.fittedCount),
          all: numbers.integer(DRAW_COUNT),
        })}
      </p>
    </>
  );
}

function ScalingChart({ points, spread }: ScalingResultProps) {
  const { t } = useTranslation('lab');
  const numbers = useNumbers();
  const format = useFormat();
  const option = useMemo(
    () =>
      scalingOption({
        points,
        spread,
        measured: t('scaling.law.measured'),
        law: t('scaling.law.curve'),
        axis: t('transformer.build.parameters'),
        tick: numbers.plain,
        size: format.count,
      }),
    [points, spread, numbers, format, t],
  );
  return (
    <Chart
      label={t('scaling.law.label')}
      option={option}
      heightRem={16}
      caption={t('scaling.law.caption')}
      table={{
        head: [t('transformer.build.parameters'), t('scaling.loss')],
        rows: points.map(({ parameterCount, loss }) => [numbers.integer(parameterCount), numbers.loss(loss)]),
      }}
    />
  );
}
