import { useId } from 'react';
import { newestRun } from '../../../state/machines-store';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorState } from '../../../ui/ErrorState';
import { Loading } from '../../../ui/Loading';
import { SectionHead } from '../../../ui/SectionHead';
import { SelectField } from '../../../ui/SelectField';
import { ResultSection } from '../machine/ResultSection';
import { RunNotes } from '../machine/RunNotes';
import type { ViewProps } from '../view-props';
import { CompareRuns } from './CompareRuns';
import { HistoryChart } from './HistoryChart';
import { HistoryTable } from './HistoryTable';
import classes from './history.module.css';
import { useHistory } from './use-history';

/** The runs of a machine over time, one of them in full, or two side by side. */
export function HistoryView({ machines, own, index, place, words }: ViewProps) {
  const { t } = words;
  const headingId = useId();
  const measured = machines.filter((machine) => newestRun(machine) !== null);
  const asked = place.get('machine');
  const machine = measured.find(({ profile }) => profile.id === asked) ?? own ?? measured[0] ?? null;
  const history = useHistory(machine?.profile.id ?? null);
  if (machine === null) return <EmptyState>{t('history.none')}</EmptyState>;
  if (history.status === 'failed')
    return (
      <ErrorState title={t('history.failed')} safe={t('history.failedSafe')} detail={history.error.message} />
    );
  if (history.status === 'loading') return <Loading />;
  const { runs } = history;
  const shown = runs.find(({ id }) => id === place.get('run')) ?? null;
  const beside = runs.find(({ id }) => id === place.get('with')) ?? null;
  const part = index?.accelerators.get(machine.profile.acceleratorId ?? '') ?? null;
  return (
    <div className={classes.view}>
      {measured.length < 2 ? null : (
        <div className={classes.choice}>
          <SelectField
            label={t('history.machine')}
            value={machine.profile.id}
            options={measured.map(({ profile }) => ({ value: profile.id, label: profile.name }))}
            onChange={(id) => place.go({ machine: id, run: null, with: null })}
          />
        </div>
      )}
      <div className={classes.columns}>
        <section aria-labelledby={headingId}>
          <SectionHead
            id={headingId}
            title={t('history.title')}
            meta={t('history.meta', { count: runs.length })}
          />
          <HistoryTable runs={runs} shown={shown} beside={beside} place={place} words={words} />
        </section>
        <HistoryChart runs={runs} words={words} />
      </div>
      {shown === null ? null : beside === null || beside === shown ? (
        <>
          <ResultSection result={shown.result} part={part} words={words} />
          <RunNotes result={shown.result} part={part} words={words} />
        </>
      ) : (
        <CompareRuns
          first={shown.result}
          second={beside.result}
          onClose={() => place.go({ with: null })}
          words={words}
        />
      )}
    </div>
  );
}
