import { useId, useMemo } from 'react';
import { Link } from 'wouter';
import { ownMachineOf } from '#core/machine/own-machine-of';
import type { OpenRange } from '#core/uncertainty/run-vector';
import { roughly } from '../../../format/decimal';
import type { MachineEntry } from '../../../state/machines-store';
import { usePlan } from '../../../state/use-state';
import { SectionHead } from '../../../ui/SectionHead';
import { StateWord } from '../../../ui/StateWord';
import classes from '../machine/machine.module.css';
import type { Words } from '../use-words';
import { BreakEvenTable } from './BreakEvenTable';
import { useWorth } from './use-worth';
import { worthText } from './worth-text';

export interface MeaningSectionProps {
  readonly machine: MachineEntry;
  readonly words: Words;
}

/** What a measured machine is worth for the open plan: in H100-hours, in models, in days, in money. */
export function MeaningSection({ machine, words }: MeaningSectionProps) {
  const { t, format } = words;
  const headingId = useId();
  const own = useMemo(() => ownMachineOf(machine), [machine]);
  const worth = useWorth(own);
  const hasPlan = usePlan(() => true) === true;
  const parameters = (value: number) => format.size(roughly(value));
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('meaning.title')} meta={t('meaning.meta')} />
      {own === null ? (
        <p className={classes.verdict}>{t('meaning.none')}</p>
      ) : worth === null ? (
        <p className={classes.verdict}>{t('meaning.reckoning')}</p>
      ) : (
        <>
          <ul className={classes.sentences}>
            {own.software === true ? (
              <li>
                <StateWord tone="warn">
                  <span className={classes.sentence}>{t('meaning.software')}</span>
                </StateWord>
              </li>
            ) : null}
            <li>
              <b>
                {t('meaning.h100', {
                  hours: worthText(worth.hoursPerH100Hour, (hours) => format.count(roughly(hours)), words)
                    .median,
                })}
              </b>
              {worthText(worth.hoursPerH100Hour, (hours) => format.count(roughly(hours)), words).range}
              {t('meaning.stop')}
              {t('meaning.native', { rate: nativeText(worth.nativeFlopPerSecond, words) })}
            </li>
            {worth.planDays === null ? null : (
              <li>
                <b>
                  {t('meaning.run', {
                    time: worthText(worth.planDays, format.longTime, words).median,
                  })}
                </b>
                {worthText(worth.planDays, format.longTime, words).range}
                {t('meaning.stop')}
                {own.count > 1 ? t('meaning.onCount', { count: own.count }) : null}
              </li>
            )}
            <li>
              <b>
                {t('meaning.week', {
                  size: worthText(worth.trainableInAWeek.parameters, parameters, words).median,
                })}
              </b>
              {worthText(worth.trainableInAWeek.parameters, parameters, words).range}
              {t('meaning.stop')}
              {t(`meaning.limit.${worth.trainableInAWeek.limit}`)}
              {worth.trainableInAWeek.isMemoryKnown ? null : t('meaning.noMemory')}
            </li>
            <li>
              <b>
                {t('meaning.serve', { size: worthText(worth.servable.parameters, parameters, words).median })}
              </b>
              {worthText(worth.servable.parameters, parameters, words).range}
              {t('meaning.stop')}
              {t(`meaning.limit.${worth.servable.limit}`)}
              {worth.servable.isMemoryKnown ? null : t('meaning.noMemory')}
            </li>
          </ul>
          <BreakEvenTable worth={worth} words={words} />
          {hasPlan ? (
            <p className={classes.more}>
              <Link href="/plan?field=training.acceleratorId">{t('meaning.use')}</Link>
            </p>
          ) : null}
        </>
      )}
    </section>
  );
}

/** `21 TFLOP/s (13 – 61)` */
function nativeText(range: OpenRange, words: Words): string {
  const { unit, divisor } = words.writer('flop', range.p50 ?? 1);
  const { median, range: ends } = worthText(
    range,
    (value) => words.format.count(roughly(value / divisor)),
    words,
  );
  return `${words.joined(median, unit)}${ends}`;
}
