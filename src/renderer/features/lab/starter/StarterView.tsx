import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../../ui/Chart';
import { SectionHead } from '../../../ui/SectionHead';
import classes from '../lab.module.css';
import { useNumbers } from '../use-numbers';
import { epochOption } from './epoch-option';
import { PythonCode } from './PythonCode';
import { StarterControls } from './StarterControls';
import { type Starter, useStarter } from './use-starter';
import { WeightTable } from './WeightTable';

/** One dense unit on a hundred rows of ten random numbers, trained live and checked against least squares. */
export function StarterView() {
  const { t } = useTranslation('lab');
  const starter = useStarter();
  return (
    <>
      <p className={classes.said}>{t('starter.said')}</p>
      <div className={classes.columns} data-count="3">
        <section className={classes.section} aria-labelledby="lab-train">
          <SectionHead id="lab-train" title={t('starter.train.title')} meta={t('starter.train.meta')} />
          <StarterControls starter={starter} />
          <LossChart starter={starter} />
        </section>
        <section className={classes.section} aria-labelledby="lab-weights">
          <SectionHead id="lab-weights" title={t('starter.weights.title')} meta={t('starter.weights.meta')} />
          <WeightTable starter={starter} />
        </section>
        <PythonCode settings={starter.settings} />
      </div>
    </>
  );
}

function LossChart({ starter }: { readonly starter: Starter }) {
  const { t } = useTranslation('lab');
  const numbers = useNumbers();
  const { bestLoss, settings } = starter;
  const losses = starter.run?.losses;
  const option = useMemo(
    () =>
      epochOption({
        losses: losses ?? [],
        bestLoss,
        epochCount: settings.epochCount,
        best: t('starter.train.best', { loss: numbers.loss(bestLoss) }),
        epochs: t('starter.train.epochs'),
        tick: numbers.plain,
      }),
    [losses, bestLoss, settings.epochCount, numbers, t],
  );
  const rows = (losses ?? []).map((loss, index) => [numbers.integer(index + 1), numbers.loss(loss)]);
  return (
    <Chart
      label={t('starter.train.label', { count: rows.length })}
      option={option}
      heightRem={15}
      caption={t('starter.train.caption')}
      table={{
        head: [t('starter.train.epoch'), t('starter.train.loss')],
        rows: rows.filter((_, index) => index % 10 === 9 || index === 0),
      }}
    />
  );
}
