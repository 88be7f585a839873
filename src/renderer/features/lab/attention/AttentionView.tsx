import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Loading } from '../../../ui/Loading';
import { SectionHead } from '../../../ui/SectionHead';
import classes from '../lab.module.css';
import { useLabText } from '../lab-stores';
import { useNumbers } from '../use-numbers';
import { AttentionGrid } from './AttentionGrid';
import { useAttention } from './use-attention';

/** Self-attention on a sentence the user types: which token looks at which, in each block and head. */
export function AttentionView() {
  const { t } = useTranslation('lab');
  const numbers = useNumbers();
  const [typed, setTyped] = useState<string | null>(null);
  // A line that the text holds, since another language would fall apart into bytes.
  const line = useLabText((state) => (state.prepared === null ? '' : lineOf(state.prepared.text)));
  const sentence = typed ?? line;
  const { maps, names, leftOutCount, learnedStepCount } = useAttention(sentence);
  const [layer, setLayer] = useState(0);
  const [head, setHead] = useState(0);
  const at = {
    layer: Math.min(layer, (maps?.layerCount ?? 1) - 1),
    head: Math.min(head, (maps?.headCount ?? 1) - 1),
  };
  return (
    <section className={classes.section} aria-labelledby="lab-attention">
      <SectionHead
        id="lab-attention"
        title={t('attention.title')}
        meta={
          learnedStepCount === null
            ? undefined
            : learnedStepCount === 0
              ? t('attention.untrained')
              : t('attention.trained', {
                  count: learnedStepCount,
                  number: numbers.integer(learnedStepCount),
                })
        }
      />
      <p className={classes.said}>{t('attention.said')}</p>
      <label className={classes.said} htmlFor="lab-sentence">
        {t('attention.label')}
      </label>
      <textarea
        id="lab-sentence"
        className={classes.box}
        data-kind="words"
        value={sentence}
        onChange={(event) => setTyped(event.target.value)}
      />
      {leftOutCount === 0 ? null : (
        <p className={classes.note}>{t('attention.leftOut', { count: leftOutCount })}</p>
      )}
      {maps === null ? (
        typed !== null && sentence.trim() === '' ? (
          <p className={classes.note}>{t('attention.empty')}</p>
        ) : (
          <Loading>{t('attention.busy')}</Loading>
        )
      ) : (
        <>
          <div className={classes.buttons}>
            <Choice
              label={t('attention.block')}
              count={maps.layerCount}
              value={at.layer}
              onChange={setLayer}
            />
            <Choice label={t('attention.head')} count={maps.headCount} value={at.head} onChange={setHead} />
          </div>
          <AttentionGrid maps={maps} names={names} layer={at.layer} head={at.head} />
        </>
      )}
      {learnedStepCount === 0 ? (
        <p className={classes.note}>
          {t('attention.trainFirst')} <Link href="/lab?view=transformer">{t('attention.toTransformer')}</Link>
        </p>
      ) : null}
    </section>
  );
}

/** A line from the middle of a text that is long enough to look around in. */
function lineOf(text: string): string {
  const lines = text
    .slice(Math.floor(text.length / 2))
    .split('\n')
    .slice(1);
  return lines.find(({ length }) => length >= 10)?.trim() ?? text.slice(0, 60);
}

interface ChoiceProps {
  readonly label: string;
  readonly count: number;
  /** From 0; shown from 1. */
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function Choice({ label, count, value, onChange }: ChoiceProps) {
  return (
    <div>
      <span>{label}</span>{' '}
      <SegmentedControl
        aria-label={label}
        value={String(value)}
        data={Array.from({ length: count }, (_, index) => ({
          value: String(index),
          label: String(index + 1),
        }))}
        onChange={(next) => onChange(Number(next))}
      />
    </div>
  );
}
