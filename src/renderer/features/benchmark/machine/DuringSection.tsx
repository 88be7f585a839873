import { Button } from '@mantine/core';
import { useId } from 'react';
import type { LatestFigure } from '../../../benchmark/run/run-messages';
import type { RateKind } from '../../../format/rates';
import type { BenchmarkRunState } from '../../../state/benchmark-run';
import { useStores } from '../../../state/stores-context';
import { SectionHead } from '../../../ui/SectionHead';
import { StateWord } from '../../../ui/StateWord';
import { partName } from '../figures/part-name';
import type { Words } from '../use-words';
import classes from './machine.module.css';

const RATE_KINDS: Readonly<Record<LatestFigure['unit'], RateKind>> = {
  'FLOP/s': 'flop',
  'B/s': 'byte',
  'tokens/s': 'token',
  s: 'second',
};

export interface DuringSectionProps {
  readonly running: NonNullable<BenchmarkRunState['running']>;
  readonly words: Words;
}

/** A run under way: the part, how far, how long yet, what is known already, and the way out. */
export function DuringSection({ running, words }: DuringSectionProps) {
  const { t, format, rate } = words;
  const headingId = useId();
  const { benchmark } = useStores();
  const { progress, request, figures, isCancelling } = running;
  const part = progress?.part ?? null;
  const eta = progress?.etaSeconds ?? null;
  return (
    <section aria-labelledby={headingId}>
      <SectionHead
        id={headingId}
        title={t('during.title')}
        meta={words.listed([t(`backend.${request.backend}`), t(`mode.${request.mode}`)])}
      />
      <p className={classes.part}>
        <b>{part === null ? t('during.starting') : partName(part, words)}</b>
        <span>{format.percent(progress?.fraction01 ?? 0)}</span>
      </p>
      <progress
        className={classes.progress}
        value={progress?.fraction01 ?? 0}
        max={1}
        aria-label={t('during.progress')}
      />
      <p className={classes.eta}>
        <span>{t('during.leave')}</span>
        <span>
          {eta === null ? null : t('during.left', { time: format.duration(Math.max(1, Math.round(eta))) })}
        </span>
      </p>
      <ul className={classes.done} aria-label={t('during.done')}>
        {figures.map(({ part: done, value, unit }) => (
          <li key={done}>
            <StateWord tone="ok">{partName(done, words)}</StateWord>
            <span>{rate(RATE_KINDS[unit], value)}</span>
          </li>
        ))}
      </ul>
      <div className={classes.buttons}>
        <Button disabled={isCancelling} onClick={benchmark.cancel}>
          {isCancelling ? t('during.cancelling') : t('during.cancel')}
        </Button>
        <span className={classes.hint}>{t('during.kept')}</span>
      </div>
    </section>
  );
}
