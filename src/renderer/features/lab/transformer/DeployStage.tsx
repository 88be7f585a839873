import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile, saveTextFile } from '../../../app/save-file';
import { NumberField } from '../../../ui/NumberField';
import { SeedField } from '../fields/SeedField';
import classes from '../lab.module.css';
import { labTraining, useLabModel } from '../lab-stores';
import { tokenizerJson } from '../text/tokenizer-json';
import { useNumbers } from '../use-numbers';
import { NextToken } from './NextToken';
import { Stage } from './Stage';
import stage from './stage.module.css';
import { SAFETENSORS_TYPE } from './TrainStage';
import { beginningOf } from './training-store';

/** Fifth stage: the model writes, and its weights leave the Lab. */
export function DeployStage() {
  const { t } = useTranslation('lab');
  const numbers = useNumbers();
  const model = useLabModel((state) => state.model);
  const phase = useLabModel((state) => state.phase);
  const [prompt, setPrompt] = useState<string | null>(null);
  const [tokenCount, setTokenCount] = useState(60);
  const [temperature, setTemperature] = useState(0.8);
  const [seed, setSeed] = useState(1);
  const [written, setWritten] = useState<{
    readonly prompt: string;
    readonly text: string;
    readonly speed: number;
  } | null>(null);
  const [isWriting, setIsWriting] = useState(false);
  const isReady = !isWriting && model !== null && phase !== 'failed' && phase !== 'starting';
  const beginning = prompt ?? (model === null ? '' : beginningOf(model.text.text));

  async function write(): Promise<void> {
    if (model === null) return;
    const tokens = model.tokenizer.encode(beginning);
    setIsWriting(true);
    const generation = await labTraining.generate(tokens, tokenCount, temperature, seed);
    setIsWriting(false);
    if (generation === null) return;
    const text = model.tokenizer.decode(generation.tokens);
    setWritten({ prompt: beginning, text, speed: generation.tokensPerSecond });
  }
  async function exportWeights(): Promise<void> {
    const bytes = await labTraining.exportWeights();
    if (bytes !== null) saveFile('landfall-lab-model.safetensors', bytes, SAFETENSORS_TYPE);
  }

  return (
    <Stage number={5} title={t('transformer.deploy.title')} meta={t('transformer.deploy.meta')}>
      <label htmlFor="lab-prompt">{t('transformer.deploy.prompt')}</label>
      <textarea
        id="lab-prompt"
        className={classes.box}
        data-kind="words"
        value={beginning}
        onChange={(event) => setPrompt(event.target.value)}
      />
      <div className={classes.controls}>
        <NumberField
          label={t('transformer.deploy.tokens')}
          value={tokenCount}
          min={1}
          max={500}
          integer
          onChange={setTokenCount}
        />
        <NumberField
          label={t('transformer.deploy.temperature')}
          value={temperature}
          min={0}
          max={5}
          onChange={setTemperature}
        />
        <SeedField value={seed} onChange={setSeed} />
      </div>
      <NextToken
        prompt={beginning}
        temperature={temperature}
        onTemperature={setTemperature}
        seed={seed}
        onAppend={(text) => setPrompt(beginning + text)}
      />
      <div className={classes.buttons}>
        <Button variant="filled" disabled={!isReady || beginning === ''} onClick={() => void write()}>
          {t(isWriting ? 'transformer.deploy.writing' : 'transformer.deploy.write')}
        </Button>
        <Button disabled={!isReady} onClick={() => void exportWeights()}>
          {t('transformer.deploy.weights')}
        </Button>
        <Button
          disabled={model === null}
          onClick={() => {
            if (model !== null)
              saveTextFile('landfall-lab-tokenizer.json', tokenizerJson(model.tokenizer.vocabulary));
          }}
        >
          {t('transformer.deploy.tokenizer')}
        </Button>
      </div>
      <div role="status">
        {written === null ? null : (
          <>
            <p className={stage.written} lang="">
              <span className="soft">{written.prompt}</span>
              {written.text}
            </p>
            <p className={classes.note}>
              {t('transformer.deploy.speed', { value: numbers.integer(written.speed) })}
            </p>
          </>
        )}
      </div>
    </Stage>
  );
}
