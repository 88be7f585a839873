import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createDraws } from '#core/lab/random';
import { sampleToken } from '../../../lab/training/sample-token';
import classes from '../lab.module.css';
import { labTraining, useLabModel } from '../lab-stores';
import { useModelAnswer } from '../use-model-answer';
import { useNumbers } from '../use-numbers';
import { candidatesOf } from './next-token';
import next from './next-token.module.css';
import { tokenText } from './token-text';
import type { BuiltModel } from './training-store';

export interface NextTokenProps {
  /** What the model reads. */
  readonly prompt: string;
  readonly temperature: number;
  readonly onTemperature: (temperature: number) => void;
  /** Draws are the same for the same one. */
  readonly seed: number;
  /** Sets the drawn token behind the prompt. */
  readonly onAppend: (text: string) => void;
}

const SHOWN_COUNT = 8;
const MAX_TEMPERATURE = 2;

/** Which token the model holds for the next one: the likeliest as bars, what temperature does to them, and one drawn. */
export function NextToken({ prompt, temperature, onTemperature, seed, onAppend }: NextTokenProps) {
  const { t } = useTranslation('lab');
  const numbers = useNumbers();
  const model = useLabModel((state) => state.model);
  const { ofModel: logits, isCurrent } = useModelAnswer(prompt, logitsAfter);
  const [draw, setDraw] = useState<{ readonly logits: Float32Array; readonly count: number } | null>(null);
  if (model === null || logits === null) return null;
  // A draw belongs to what it was drawn from; another temperature draws anew with the same chance.
  const drawCount = draw?.logits === logits ? draw.count : 0;
  const drawn = drawCount === 0 ? null : sampleToken(logits, temperature, uniformOf(seed, drawCount));
  const { likeliest, others01, otherCount } = candidatesOf(logits, temperature, SHOWN_COUNT, drawn);
  const highest = Math.max(...likeliest.map(({ probability01 }) => probability01), others01);
  const bar = (share01: number) => ({ '--share': `${(100 * share01) / highest}%` }) as React.CSSProperties;
  return (
    <section aria-labelledby="lab-next-token">
      <h3 id="lab-next-token" className={next.title}>
        {t('transformer.next.title')}
      </h3>
      <ol className={next.bars} aria-label={t('transformer.next.label')}>
        {likeliest.map(({ token, probability01 }) => (
          <li key={token} data-drawn={token === drawn || undefined}>
            <span className={next.token} lang="">
              {tokenText(model.tokenizer.nameOf(token))}
            </span>
            <span className={next.bar} style={bar(probability01)} />
            <span className={next.share}>{numbers.percent(probability01)}</span>
            <span className={next.mark}>{token === drawn ? t('transformer.next.drawn') : ''}</span>
          </li>
        ))}
        <li>
          <span className="soft">{t('transformer.next.others', { count: otherCount })}</span>
          <span className={next.bar} data-kind="others" style={bar(others01)} />
          <span className={next.share}>{numbers.percent(others01)}</span>
          <span />
        </li>
      </ol>
      <div className={next.row}>
        <span id="lab-temperature">{t('transformer.deploy.temperature')}</span>
        <input
          type="range"
          className={next.slider}
          aria-labelledby="lab-temperature"
          min={0}
          max={MAX_TEMPERATURE}
          step={0.1}
          value={Math.min(MAX_TEMPERATURE, temperature)}
          onChange={(event) => onTemperature(Number(event.currentTarget.value))}
        />
        <output className={next.share}>{numbers.plain(temperature)}</output>
      </div>
      <p className={classes.note}>{t('transformer.next.note')}</p>
      <div className={classes.buttons}>
        {/* What is drawn before the answer to the newest prompt is there would be lost with it. */}
        <Button disabled={!isCurrent} onClick={() => setDraw({ logits, count: drawCount + 1 })}>
          {t('transformer.next.draw')}
        </Button>
        <Button
          disabled={drawn === null}
          onClick={() => {
            if (drawn !== null) onAppend(model.tokenizer.decode([drawn]));
          }}
        >
          {t('transformer.next.append')}
        </Button>
      </div>
    </section>
  );
}

async function logitsAfter({ tokenizer }: BuiltModel, prompt: string): Promise<Float32Array | null> {
  const tokens = tokenizer.encode(prompt);
  return tokens.length === 0 ? null : labTraining.nextLogits(tokens);
}

/** The chance of the n-th draw, [0, 1). */
function uniformOf(seed: number, drawCount: number): number {
  const draws = createDraws(seed);
  let uniform = 0;
  for (let draw = 0; draw < drawCount; draw += 1) uniform = draws.uniform(0, 1);
  return uniform;
}
