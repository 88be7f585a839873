import { useId, useState } from 'react';
import type { BenchmarkResult } from '#core/benchmark/result';
import type { Accelerator } from '#core/catalog/catalog';
import { dayOf, timeOfDay } from '../../../format/dates';
import { niceAxis } from '../../../ui/axis';
import { RangeAxis } from '../../../ui/RangeAxis';
import { SectionHead } from '../../../ui/SectionHead';
import { Table, Th } from '../../../ui/Table';
import { limitShareOf, limitsOf } from '../figures/limits';
import { mainRows, resultRows } from '../figures/result-rows';
import type { Words } from '../use-words';
import classes from './machine.module.css';
import { PredictionLine } from './PredictionLine';
import { ResultRowCells } from './ResultRowCells';
import { RunStates } from './RunStates';

export interface ResultSectionProps {
  readonly result: BenchmarkResult;
  /** The machine's part in the catalog; null: none fits. */
  readonly part: Accelerator | null;
  readonly words: Words;
}

/** What a run measured: every part with its spread and the share of its own limit. */
export function ResultSection({ result, part, words }: ResultSectionProps) {
  const { t, format } = words;
  const headingId = useId();
  const [showsAll, setShowsAll] = useState(false);
  // Peaks of a part say nothing of a picture drawn by the processor.
  const limits = limitsOf(result.rates, result.software ? null : part);
  const all = resultRows(result);
  const main = mainRows(all);
  const rows = showsAll ? all : main;
  const shares = new Map(
    rows.map((row) => [row, limits === null ? null : limitShareOf(row, limits)] as const),
  );
  const axis = niceAxis([1, ...[...shares.values()].flatMap((share) => share?.share.p90 ?? [])]);
  const warmUps = all.reduce((sum, { timing }) => sum + (timing?.warmUpCount ?? 0), 0);
  const rounds = Math.max(1, ...all.map(({ timing }) => timing?.roundMedianSeconds?.length ?? 1));
  const samples = all.reduce((sum, { timing }) => sum + (timing?.sampleCount ?? 0), 0);
  return (
    <section aria-labelledby={headingId}>
      <SectionHead
        id={headingId}
        title={t('result.title')}
        meta={t('result.when', {
          backend: t(`backend.${result.backend}`),
          mode: t(`mode.${result.mode}`),
          date: format.date(dayOf(result.startedAtMs)),
          time: timeOfDay(result.startedAtMs),
        })}
      />
      <div className={classes.summary}>
        <span>
          {t('result.method', {
            parts: format.integer(all.filter(({ timing }) => timing !== null).length),
            warmUps: format.integer(warmUps),
            samples: format.integer(samples),
            count: rounds,
            time: format.duration(Math.max(1, Math.round(result.durationSeconds))),
          })}
        </span>
        <RunStates result={result} words={words} />
      </div>
      <Table aria-labelledby={headingId}>
        <thead>
          <tr>
            <Th>{t('column.part')}</Th>
            <Th numeric>{t('column.median')}</Th>
            <Th>
              <span className="visually-hidden">{t('column.unit')}</span>
            </Th>
            <Th numeric>{t('column.range')}</Th>
            {limits === null ? null : (
              <>
                <Th className={classes.mark ?? ''}>
                  <RangeAxis isHead axis={axis} text={(value) => format.percent(value)} maxLabels={3} />
                </Th>
                <Th>{t(limits.from === 'catalog' ? 'column.limitCatalog' : 'column.limit')}</Th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ResultRowCells
              key={row.id}
              row={row}
              share={shares.get(row) ?? null}
              axis={limits === null ? null : axis}
              words={words}
            />
          ))}
        </tbody>
      </Table>
      {all.length === main.length && !showsAll ? null : (
        <p className={classes.more}>
          <button
            type="button"
            className="link"
            aria-expanded={showsAll}
            onClick={() => setShowsAll(!showsAll)}
          >
            {showsAll ? t('result.fewer') : t('result.all', { count: all.length })}
          </button>
        </p>
      )}
      <PredictionLine result={result} words={words} />
      <p className={classes.remark}>
        {format.sentences([
          t('result.legend'),
          limits === null ? '' : t(`result.limit.${limits.from}`, { part: part?.name ?? '' }),
        ])}
      </p>
    </section>
  );
}
