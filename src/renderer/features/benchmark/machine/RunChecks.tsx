import { useId } from 'react';
import type { BenchmarkResult } from '#core/benchmark/result';
import { SectionHead } from '../../../ui/SectionHead';
import { StateWord } from '../../../ui/StateWord';
import {
  hasNote,
  isSteady,
  timingsOf,
  typicalUncertainty,
  wasDisturbed,
  worstError,
} from '../figures/run-state';
import type { Words } from '../use-words';
import classes from './machine.module.css';

/** Why a run counts, or not: five questions that any benchmark has to answer. */
export function RunChecks({ result, words }: { readonly result: BenchmarkResult; readonly words: Words }) {
  const { t, format } = words;
  const headingId = useId();
  const timings = timingsOf(result);
  const error = worstError(result);
  const uncertainty = typicalUncertainty(result);
  const gpuTimed = timings.filter(({ clock }) => clock === 'gpu-timer').length;
  const disturbed = wasDisturbed(result);
  const leaked = hasNote(result, 'memory-not-released');
  const checks = [
    {
      id: 'clock' as const,
      isGood: true,
      value: t(gpuTimed > 0 ? 'check.gpuTimer' : 'check.wall', { count: gpuTimed }),
    },
    {
      id: 'reference' as const,
      isGood: result.correct,
      value:
        error === null
          ? t('check.none')
          : t('check.error', { error: format.scientific(error.maxRelativeError) }),
    },
    {
      id: 'spread' as const,
      isGood: uncertainty !== null && isSteady(uncertainty),
      value:
        uncertainty === null ? t('check.none') : t('check.within', { share: format.percent(uncertainty) }),
    },
    {
      id: 'hardware' as const,
      isGood: !result.software,
      value: t(result.software ? 'check.software' : 'check.noSoftware'),
    },
    {
      id: 'quiet' as const,
      isGood: !disturbed,
      value: t(disturbed ? 'check.disturbed' : 'check.undisturbed'),
    },
    {
      id: 'memory' as const,
      isGood: !leaked,
      value: t(leaked ? 'check.leaked' : 'check.released'),
    },
  ];
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('check.title')} />
      <ul className={classes.checks}>
        {checks.map(({ id, isGood, value }) => (
          <li key={id}>
            <StateWord tone={isGood ? 'ok' : 'warn'}>{t(`check.${id}`)}</StateWord>
            <span>{value}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
