import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../../app/save-file';
import { useFormat } from '../../../format/use-format';
import { FileChoice } from '../../../ui/FileChoice';
import { NumberField } from '../../../ui/NumberField';
import { BackendField } from '../fields/BackendField';
import { SeedField } from '../fields/SeedField';
import classes from '../lab.module.css';
import { labText, labTraining, useLabModel } from '../lab-stores';
import { useNumbers } from '../use-numbers';
import { Facts } from './Facts';
import { ModelFault } from './ModelFault';
import { Stage } from './Stage';
import stage from './stage.module.css';
import { TrainingChart } from './TrainingChart';

/** A checkpoint of the largest model that can be built here, with room [B]. */
const MAX_CHECKPOINT_BYTES = 600_000_000;
export const SAFETENSORS_TYPE = 'application/octet-stream';

/** Third stage: learning, step by step, with stop, resume and checkpoints. */
export function TrainStage() {
  const { t } = useTranslation('lab');
  const settings = useLabModel((state) => state.settings);
  const hasModel = useLabModel((state) => state.model !== null);
  return (
    <Stage number={3} title={t('transformer.train.title')} meta={t('transformer.train.meta')}>
      <fieldset className={stage.fields} disabled={hasModel}>
        <div className={classes.controls}>
          <BackendField
            value={settings.backend}
            disabled={hasModel}
            onChange={(backend) => labTraining.change({ backend })}
          />
          <NumberField
            label={t('transformer.train.steps')}
            value={settings.stepCount}
            min={1}
            max={100_000}
            integer
            onChange={(stepCount) => labTraining.change({ stepCount })}
          />
          <NumberField
            label={t('transformer.train.batch')}
            value={settings.batchSize}
            min={1}
            max={256}
            integer
            onChange={(batchSize) => labTraining.change({ batchSize })}
          />
          <NumberField
            label={t('transformer.train.learningRate')}
            value={settings.learningRate}
            min={1e-6}
            max={10}
            onChange={(learningRate) => labTraining.change({ learningRate })}
          />
          <SeedField value={settings.seed} onChange={(seed) => labTraining.change({ seed })} />
        </div>
      </fieldset>
      <TrainButtons />
      <p className={classes.note}>{t('transformer.train.leaving')}</p>
      <ModelFault />
      <Progress />
      <TrainingChart />
    </Stage>
  );
}

function TrainButtons() {
  const { t } = useTranslation('lab');
  const phase = useLabModel((state) => state.phase);
  const hasCheckpoint = useLabModel((state) => state.checkpoint !== null);
  const isRunning = phase === 'running' || phase === 'recovering';
  const save = async () => {
    const checkpoint = await labTraining.takeCheckpoint();
    if (checkpoint !== null)
      saveFile(`landfall-lab-step-${checkpoint.step}.safetensors`, checkpoint.bytes, SAFETENSORS_TYPE);
  };
  const load = async ([file]: readonly File[]) => {
    const { prepared, tokenizer } = labText.store.getState();
    if (file === undefined || prepared === null || tokenizer === null) return;
    if (file.size > MAX_CHECKPOINT_BYTES) return labTraining.refuseCheckpoint(file.name, file.size);
    const buffer = await file.arrayBuffer().catch(() => null);
    if (buffer === null) return labTraining.refuseCheckpoint(file.name, file.size);
    labTraining.build(prepared, tokenizer, new Uint8Array(buffer));
  };
  return (
    <div className={classes.buttons}>
      {isRunning ? (
        <Button onClick={labTraining.stop}>{t('transformer.train.stop')}</Button>
      ) : (
        <Button
          variant="filled"
          disabled={phase !== 'stopped' && phase !== 'starting'}
          onClick={labTraining.resume}
        >
          {t('transformer.train.start')}
        </Button>
      )}
      <Button disabled={phase === null || (phase === 'failed' && !hasCheckpoint)} onClick={() => void save()}>
        {t('transformer.train.save')}
      </Button>
      {isRunning ? null : (
        <FileChoice
          label={t('transformer.train.load')}
          accept=".safetensors"
          onFiles={(files) => void load(files)}
        />
      )}
    </div>
  );
}

function Progress() {
  const { t } = useTranslation('lab');
  const numbers = useNumbers();
  const phase = useLabModel((state) => state.phase);
  const last = useLabModel((state) => state.steps.at(-1));
  const format = useFormat();
  const { stepCount, batchSize, contextLength } = useLabModel((state) => state.settings);
  return (
    <>
      <p className={classes.note} role="status">
        {phase === null ? t('transformer.phase.none') : t(`transformer.phase.${phase}`)}
      </p>
      {last === undefined ? null : (
        <Facts
          facts={[
            [
              t('transformer.train.step'),
              t('transformer.preprocess.of', {
                part: numbers.integer(last.step),
                whole: numbers.integer(stepCount),
              }),
            ],
            [t('transformer.train.loss'), t('transformer.train.nats', { value: numbers.loss(last.loss) })],
            [
              t('transformer.train.speed'),
              t('transformer.train.tokensPerSecond', { value: numbers.integer(last.tokensPerSecond) }),
            ],
            [
              t('transformer.train.timeLeft'),
              format.duration(((stepCount - last.step) * batchSize * contextLength) / last.tokensPerSecond),
            ],
            [t('transformer.train.gradientNorm'), numbers.loss(last.gradientNorm)],
            [t('transformer.train.learningRate'), numbers.loss(last.learningRate)],
          ]}
        />
      )}
    </>
  );
}
