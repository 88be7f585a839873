import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../../ui/Chart';
import { NumberField } from '../../../ui/NumberField';
import { SectionHead } from '../../../ui/SectionHead';
import { SeedField } from '../fields/SeedField';
import classes from '../lab.module.css';
import { useNumbers } from '../use-numbers';
import { BatchNoise } from './BatchNoise';
import { excessOption } from './excess-option';
import { pathsOption } from './paths-option';
import { type Batch, MAX_BATCH_STEPS, POINTS, useBatch } from './use-batch';

/** What the size of a batch does: the same data walked down with one point, a few and all of them a step. */
export function BatchView() {
  const { t } = useTranslation('lab');
  const batch = useBatch();
  return (
    <div className={classes.columns} data-count="3">
      <section className={classes.section} aria-labelledby="lab-batch-paths">
        <SectionHead
          id="lab-batch-paths"
          title={t('batch.paths.title')}
          meta={t('batch.paths.meta', { count: POINTS.length })}
        />
        <PathsChart batch={batch} />
        <Controls batch={batch} />
      </section>
      <section className={classes.section} aria-labelledby="lab-batch-loss">
        <SectionHead id="lab-batch-loss" title={t('batch.loss.title')} meta={t('batch.loss.meta')} />
        <ExcessChart batch={batch} />
        <p className={classes.note}>{t('batch.loss.note')}</p>
      </section>
      <BatchNoise batch={batch} />
    </div>
  );
}

function PathsChart({ batch }: { readonly batch: Batch }) {
  const { t } = useTranslation('lab');
  const numbers = useNumbers();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn hangs on the walks alone
  const option = useMemo(() => pathsOption(batch, numbers.plain), [batch.walks, numbers]);
  return (
    <Chart
      label={t('batch.paths.label')}
      option={option}
      heightRem={18}
      caption={t('batch.paths.caption')}
      table={{
        head: [t('batch.table.size'), t('descent.table.bias'), t('descent.table.slope')],
        rows: batch.walks.map(({ batchSize, states }) => [
          numbers.integer(batchSize),
          numbers.weight(states.at(-1)?.line.bias ?? 0),
          numbers.weight(states.at(-1)?.line.slope ?? 0),
        ]),
      }}
    />
  );
}

/** Steps whose losses stand in the table under the curve, as shares of the walk. */
const TABLE_SHARES = [0, 0.05, 0.1, 0.25, 0.5, 0.75, 1] as const;

function ExcessChart({ batch }: { readonly batch: Batch }) {
  const { t } = useTranslation('lab');
  const numbers = useNumbers();
  const { walks, bestLoss, settings } = batch;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn hangs on the walks alone
  const option = useMemo(
    () =>
      excessOption(batch, {
        steps: t('descent.loss.steps'),
        tick: numbers.plain,
      }),
    [walks, numbers, t],
  );
  const steps = TABLE_SHARES.map((share) => Math.round(share * settings.stepCount));
  return (
    <Chart
      label={t('batch.loss.label')}
      option={option}
      heightRem={18}
      caption={t('batch.loss.caption', {
        batch: numbers.integer(settings.batchSize),
        all: numbers.integer(POINTS.length),
        loss: numbers.loss(bestLoss),
      })}
      table={{
        head: [
          t('descent.slip.step'),
          ...walks.map(({ batchSize }) => t('batch.size', { count: batchSize })),
        ],
        rows: [...new Set(steps)].map((step) => [
          numbers.integer(step),
          ...walks.map(({ states }) => {
            const state = states[step];
            return state === undefined ? '—' : numbers.loss(state.loss - bestLoss);
          }),
        ]),
      }}
    />
  );
}

function Controls({ batch: { settings, change } }: { readonly batch: Batch }) {
  const { t } = useTranslation('lab');
  return (
    <div className={classes.controls}>
      <NumberField
        label={t('descent.control.learningRate')}
        value={settings.learningRate}
        min={1e-6}
        max={100}
        onChange={(learningRate) => change({ learningRate })}
      />
      <NumberField
        label={t('batch.control.size')}
        value={settings.batchSize}
        min={1}
        max={POINTS.length}
        integer
        onChange={(batchSize) => change({ batchSize })}
      />
      <NumberField
        label={t('descent.control.steps')}
        value={settings.stepCount}
        min={1}
        max={MAX_BATCH_STEPS}
        integer
        onChange={(stepCount) => change({ stepCount })}
      />
      <SeedField value={settings.seed} onChange={(seed) => change({ seed })} />
    </div>
  );
}
