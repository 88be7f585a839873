import { useState } from 'react';
import type { AppError } from '#core/contract/app-error';
import type { MachineRun } from '#core/machine/machine-profile';
import { useStores } from '../../../state/stores-context';
import { niceAxis } from '../../../ui/axis';
import { ErrorState } from '../../../ui/ErrorState';
import { RangeAxis } from '../../../ui/RangeAxis';
import { Table, Th } from '../../../ui/Table';
import { bestProduct } from '../figures/result-rows';
import { spansDecades } from '../figures/spans-decades';
import { tickText } from '../figures/tick-text';
import type { Place } from '../use-place';
import type { Words } from '../use-words';
import { HistoryRow } from './HistoryRow';
import classes from './history.module.css';

export interface HistoryTableProps {
  readonly runs: readonly MachineRun[];
  readonly shown: MachineRun | null;
  readonly beside: MachineRun | null;
  readonly place: Place;
  readonly words: Words;
}

/** One line a run: when, on what, how fast, in which state. */
export function HistoryTable({ runs, shown, beside, place, words }: HistoryTableProps) {
  const { t, writer } = words;
  const { machines, ui } = useStores();
  const [error, setError] = useState<AppError | null>(null);
  const products = runs.flatMap(({ result }) => bestProduct(result.kernels)?.rate.spread ?? []);
  const axis = niceAxis(
    products.flatMap(({ p10, p90 }) => [p10, p90]),
    { isLog: spansDecades(products.map(({ p50 }) => p50)) },
  );
  const unit = writer('flop', axis.max);
  const tick = (value: number) => tickText(words.rate('flop', value));
  const remove = async (runId: string) => {
    const done = await machines.removeRun(runId);
    setError(done.ok ? null : done.error);
    if (!done.ok) return;
    ui.announce(t('history.removed'));
    place.go({ run: null, with: null }, { replace: true });
  };
  return (
    <>
      {error === null ? null : (
        <ErrorState title={t('history.removeFailed')} safe={t('history.failedSafe')} detail={error.message} />
      )}
      <Table label={t('history.title')}>
        <thead>
          <tr>
            <Th>{t('history.run')}</Th>
            <Th>{t('history.backend')}</Th>
            <Th>{t('history.browser')}</Th>
            <Th numeric>{t('history.product')}</Th>
            <Th className={classes.mark ?? ''}>
              <RangeAxis
                isHead
                axis={axis}
                text={(value) =>
                  value === 0 ? '0' : axis.isLog ? tick(value) : tickText(unit.number(value))
                }
                lastText={tick}
                maxLabels={3}
              />
            </Th>
            <Th numeric>{t('history.training')}</Th>
            <Th>{t('history.state')}</Th>
            <Th numeric>{t('history.actions')}</Th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <HistoryRow
              key={run.id}
              run={run}
              axis={axis}
              isShown={run === shown || run === beside}
              onShow={() => place.go({ run: run.id, with: null })}
              onCompare={() =>
                shown === null || shown === run
                  ? place.go({ run: run.id, with: null })
                  : place.go({ with: run.id })
              }
              onRemove={() => void remove(run.id)}
              words={words}
            />
          ))}
        </tbody>
      </Table>
      {runs.length < 2 || beside !== null ? null : (
        <p className={classes.hint}>{t(shown === null ? 'history.pick' : 'history.pickOne')}</p>
      )}
    </>
  );
}
