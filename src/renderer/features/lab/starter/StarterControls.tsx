import { Button, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { INPUT_RANGES, type InputRange, ROW_COUNT } from '#core/lab/starter/starter-data';
import { NumberField } from '../../../ui/NumberField';
import { SeedField } from '../fields/SeedField';
import classes from '../lab.module.css';
import { useNumbers } from '../use-numbers';
import type { Starter } from './use-starter';

/** Settings of the training, its start and stop, and what the inputs make of the learning rate. */
export function StarterControls({ starter }: { readonly starter: Starter }) {
  const { t } = useTranslation('lab');
  const numbers = useNumbers();
  const { settings, change, curvature, run } = starter;
  return (
    <>
      <div className={classes.controls}>
        <NumberField
          label={t('starter.train.learningRate')}
          value={settings.learningRate}
          min={1e-6}
          max={1e6}
          onChange={(learningRate) => change({ learningRate })}
        />
        <NumberField
          label={t('starter.train.batchSize')}
          value={settings.batchSize}
          min={1}
          max={ROW_COUNT}
          integer
          onChange={(batchSize) => change({ batchSize })}
        />
        <NumberField
          label={t('starter.train.epochs')}
          value={settings.epochCount}
          min={1}
          max={2000}
          integer
          onChange={(epochCount) => change({ epochCount })}
        />
        <SeedField value={settings.seed} onChange={(seed) => change({ seed })} />
      </div>
      <div className={classes.buttons}>
        <SegmentedControl
          aria-label={t('starter.train.inputs')}
          value={settings.range}
          data={INPUT_RANGES.map((value) => ({ value, label: t(`starter.range.${value}`) }))}
          onChange={(value) => change({ range: value as InputRange })}
        />
        {run?.state === 'running' ? (
          <Button onClick={starter.stop}>{t('starter.train.stop')}</Button>
        ) : (
          <Button variant="filled" onClick={starter.train}>
            {t('starter.train.start')}
          </Button>
        )}
      </div>
      <p className={classes.note}>
        {t('starter.train.condition', {
          limit: numbers.loss(2 / curvature.largest),
          ratio: numbers.plain(curvature.largest / Math.max(curvature.smallest, Number.MIN_VALUE)),
        })}
      </p>
    </>
  );
}
