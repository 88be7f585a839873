import { ErrorState } from '../../../ui/ErrorState';
import { FileChoice } from '../../../ui/FileChoice';
import { FileDrop } from '../../../ui/FileDrop';
import { StateWord } from '../../../ui/StateWord';
import type { Words } from '../use-words';
import classes from './fleet.module.css';
import { type ImportOutcome, useFleetImport } from './use-fleet-import';

/** Takes machines over from files; each file is taken whole or not at all. */
export function FleetImport({ words }: { readonly words: Words }) {
  const { t } = words;
  const { outcomes, isReading, take } = useFleetImport();
  return (
    <FileDrop className={classes.drop} onFiles={(files) => void take(files)}>
      <div className={classes.actions}>
        <FileChoice
          multiple
          label={t('fleet.import')}
          accept=".json,application/json"
          onFiles={(files) => void take(files)}
        />
        <span className={classes.hint}>{isReading ? t('fleet.importing') : t('fleet.importHint')}</span>
      </div>
      {outcomes.length === 0 ? null : (
        <ul className={classes.outcomes} aria-live="polite">
          {outcomes.map((outcome, position) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the list stands still
            <li key={position}>
              <Outcome outcome={outcome} words={words} />
            </li>
          ))}
        </ul>
      )}
    </FileDrop>
  );
}

function Outcome({ outcome, words }: { readonly outcome: ImportOutcome; readonly words: Words }) {
  const { t, format, listed } = words;
  const { fileName } = outcome;
  switch (outcome.kind) {
    case 'taken': {
      const { machines, runs, known, incorrect } = outcome.counts;
      return (
        <StateWord tone={incorrect > 0 ? 'warn' : 'ok'}>
          {listed([
            t('fleet.imported', {
              file: fileName,
              machines: t('fleet.importedMachines', { count: machines }),
              runs: t('fleet.importedRuns', { count: runs }),
            }),
            ...(known === 0 ? [] : [t('fleet.known', { count: known })]),
            ...(incorrect === 0 ? [] : [t('fleet.incorrect', { count: incorrect })]),
          ])}
        </StateWord>
      );
    }
    case 'refused':
      return (
        <ErrorState
          title={t('fleet.importFailed', { file: fileName })}
          safe={t('fleet.importSafe')}
          detail={outcome.message}
        />
      );
    case 'unreadable':
    case 'tooLarge':
      return (
        <ErrorState
          title={t('fleet.importFailed', { file: fileName })}
          safe={t('fleet.importSafe')}
          detail={
            outcome.kind === 'unreadable'
              ? t('fleet.unreadable')
              : t('fleet.tooLarge', { limit: format.bytes(outcome.limitBytes) })
          }
        />
      );
  }
}
