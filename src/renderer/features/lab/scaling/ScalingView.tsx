import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { scalingSpread } from '#core/lab/scaling/scaling-spread';
import { trainingStepFlop } from '#core/transformer/flop';
import { parameterCount } from '#core/transformer/parameters';
import { useFormat } from '../../../format/use-format';
import { NumberField } from '../../../ui/NumberField';
import { SectionHead } from '../../../ui/SectionHead';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import { trainingFaultText } from '../fault-text';
import { BackendField } from '../fields/BackendField';
import { SeedField } from '../fields/SeedField';
import classes from '../lab.module.css';
import { labScaling, useLabScaling, useLabText, useWantedText } from '../lab-stores';
import stage from '../transformer/stage.module.css';
import { useNumbers } from '../use-numbers';
import { ScalingResult } from './ScalingResult';
import { commonStepCount, scalingShapes } from './scaling-store';

/** Sizes at which the law is drawn, from the smallest to ten times the largest. */
const CURVE_POINT_COUNT = 40;

/** Three sizes under one budget, and the law that joins them. */
export function ScalingView() {
  const { t } = useTranslation('lab');
  useWantedText();
  const points = useLabScaling((state) => state.points);
  const noise = useLabScaling((state) => state.settings.noise);
  const spread = useMemo(
    () => (points.length < 2 ? null : scalingSpread(points, noise, curveSizes(points))),
    [points, noise],
  );
  return (
    <>
      <p className={classes.said}>{t('scaling.said')}</p>
      <div className={classes.columns}>
        <section className={classes.section} aria-labelledby="lab-sizes">
          <SectionHead id="lab-sizes" title={t('scaling.title')} meta={t('scaling.meta')} />
          <Settings />
          <SizeTable />
        </section>
        <section className={classes.section} aria-labelledby="lab-law">
          <SectionHead id="lab-law" title={t('scaling.law.title')} meta={t('scaling.law.meta')} />
          <ScalingResult points={points} spread={spread} />
        </section>
      </div>
    </>
  );
}

function curveSizes(points: readonly { readonly parameterCount: number }[]): readonly number[] {
  const counts = points.map((point) => point.parameterCount);
  const [low, high] = [Math.min(...counts), 10 * Math.max(...counts)];
  return Array.from(
    { length: CURVE_POINT_COUNT },
    (_, index) => low * (high / low) ** (index / (CURVE_POINT_COUNT - 1)),
  );
}

function Settings() {
  const { t } = useTranslation('lab');
  const format = useFormat();
  const text = useLabText((state) => state.prepared);
  const { settings, state, progress, fault } = useLabScaling((all) => all);
  const isRunning = state === 'running';
  return (
    <>
      <fieldset className={stage.fields} disabled={isRunning}>
        <div className={classes.controls}>
          <BackendField
            value={settings.backend}
            disabled={isRunning}
            onChange={(backend) => labScaling.change({ backend })}
          />
          <NumberField
            label={t('scaling.budget')}
            unit="FLOP"
            value={settings.flopBudget}
            min={1e6}
            max={1e16}
            onChange={(flopBudget) => labScaling.change({ flopBudget })}
          />
          <SeedField value={settings.seed} onChange={(seed) => labScaling.change({ seed })} />
        </div>
      </fieldset>
      <div className={classes.buttons}>
        {isRunning ? (
          <Button onClick={labScaling.stop}>{t('scaling.stop')}</Button>
        ) : (
          <Button
            variant="filled"
            disabled={text === null}
            onClick={() => {
              if (text !== null) void labScaling.run(text);
            }}
          >
            {t('scaling.run')}
          </Button>
        )}
      </div>
      <p className={fault === null ? classes.note : classes.fault} role="status">
        {fault !== null
          ? trainingFaultText(t, fault, format)
          : isRunning && progress !== null
            ? t('scaling.progress', {
                size: progress.index + 1,
                step: progress.step,
                stepCount: progress.stepCount,
              })
            : t(`scaling.state.${state}`)}
      </p>
    </>
  );
}

/** The three sizes: before the run what they would learn, after it what came of it. */
function SizeTable() {
  const { t } = useTranslation('lab');
  const numbers = useNumbers();
  const format = useFormat();
  const points = useLabScaling((state) => state.points);
  const budget = useLabScaling((state) => state.settings.flopBudget);
  const batchSize = useLabScaling((state) => state.batchSize);
  const vocabularySize = useLabText((state) => state.prepared?.vocabulary.length ?? null);
  if (vocabularySize === null) return null;
  const shapes = scalingShapes(vocabularySize);
  const steps = commonStepCount(shapes, budget);
  return (
    <Table label={t('scaling.title')}>
      <thead>
        <tr>
          <Th>{t('scaling.width')}</Th>
          <Th numeric>{t('transformer.build.parameters')}</Th>
          <Th numeric>{t('scaling.spent')}</Th>
          <Th numeric>{t('scaling.tokens')}</Th>
          <Th numeric>{t('scaling.loss')}</Th>
        </tr>
      </thead>
      <tbody>
        {shapes.map((shape, index) => {
          const point = points[index];
          return (
            <Tr key={shape.hiddenSize}>
              <Td rowHead>{numbers.integer(shape.hiddenSize)}</Td>
              <Td numeric>{numbers.integer(parameterCount(shape))}</Td>
              <Td numeric>{format.scientific(steps * trainingStepFlop(shape, batchSize))}</Td>
              <Td numeric>{format.count(point?.tokens ?? steps * batchSize * shape.contextLength)}</Td>
              <Td numeric>{point === undefined ? t('starter.weights.none') : numbers.loss(point.loss)}</Td>
            </Tr>
          );
        })}
      </tbody>
    </Table>
  );
}
