import type { BenchmarkResult } from '#core/benchmark/result';
import type { Words } from '../use-words';
import classes from './machine.module.css';

/** Up to here the prediction is good enough to carry a plan [ratio]. */
const TARGET = 0.15;

/** The step of a model that was not measured before, predicted and then measured; this is what the plan's figures rest on. */
export function PredictionLine({
  result,
  words,
}: {
  readonly result: BenchmarkResult;
  readonly words: Words;
}) {
  const { t, format, rate } = words;
  const { prediction } = result;
  if (prediction === null) return null;
  const gap = format.language === 'zh' ? '' : ' ';
  const off = Math.abs(prediction.error);
  return (
    <p className={classes.prediction}>
      <b>{t('prediction.title')}</b>
      {gap}
      {t('prediction.text', {
        predicted: rate('second', prediction.predictedSeconds),
        measured: rate('second', prediction.measuredSeconds),
        error: format.percent(off),
        direction: t(prediction.error < 0 ? 'prediction.fast' : 'prediction.slow'),
      })}
      {gap}
      {t(off <= TARGET ? 'prediction.good' : 'prediction.poor')}
    </p>
  );
}
