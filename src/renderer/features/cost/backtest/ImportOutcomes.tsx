import { useTranslation } from 'react-i18next';
import type { SkippedRun } from '#core/backtest/run-table';
import { useFormat } from '../../../format/use-format';
import { ErrorState } from '../../../ui/ErrorState';
import { StateWord } from '../../../ui/StateWord';
import classes from './backtest.module.css';
import { runIssueText, skippedText } from './issue-text';
import type { ImportOutcome } from './use-import';

/** Faults shown of one file; the others are counted. */
const SHOWN = 5;

/** What came of each file: how many runs were taken, which rows were not and why. */
export function ImportOutcomes({ outcomes }: { readonly outcomes: readonly ImportOutcome[] }) {
  return outcomes.map((outcome, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: files of one import are never reordered
    <Outcome key={place} outcome={outcome} />
  ));
}

function Outcome({ outcome }: { readonly outcome: ImportOutcome }) {
  const { t } = useTranslation('costBacktest');
  const format = useFormat();
  const { fileName } = outcome;
  if (outcome.kind === 'taken')
    return (
      <div role="status">
        <p>
          <StateWord tone="ok">
            {t('import.taken', {
              count: outcome.count,
              number: format.integer(outcome.count),
              file: fileName,
            })}
          </StateWord>
        </p>
        {outcome.withoutHours === 0 ? null : (
          <p>
            {t('import.withoutHours', {
              count: outcome.withoutHours,
              number: format.integer(outcome.withoutHours),
            })}
          </p>
        )}
        <Skipped skipped={outcome.skipped} />
      </div>
    );
  if (outcome.kind === 'faulty')
    return (
      <ErrorState
        title={t('import.faulty', { file: fileName })}
        action={
          <ul className={classes.faults}>
            {outcome.issues.slice(0, SHOWN).map((issue) => (
              <li key={`${issue.line} ${issue.column}`}>{runIssueText(t, issue)}</li>
            ))}
            {outcome.issues.length > SHOWN ? (
              <li>{t('import.more', { number: format.integer(outcome.issues.length - SHOWN) })}</li>
            ) : null}
          </ul>
        }
      />
    );
  if (outcome.kind === 'tooLarge')
    return (
      <ErrorState title={t('import.tooLarge', { file: fileName, limit: format.bytes(outcome.limit) })} />
    );
  if (outcome.kind === 'tooMany')
    return (
      <ErrorState title={t('import.tooMany', { file: fileName, limit: format.integer(outcome.limit) })} />
    );
  return (
    <ErrorState
      title={t(`import.${outcome.kind}`, { file: fileName })}
      action={outcome.kind === 'nothing' ? <Skipped skipped={outcome.skipped} /> : undefined}
    />
  );
}

function Skipped({ skipped }: { readonly skipped: readonly SkippedRun[] }) {
  const { t } = useTranslation('costBacktest');
  const format = useFormat();
  if (skipped.length === 0) return null;
  return (
    <ul className={classes.faults}>
      {skipped.slice(0, SHOWN).map((run) => (
        <li key={run.line}>{skippedText(t, run)}</li>
      ))}
      {skipped.length > SHOWN ? (
        <li>{t('import.more', { number: format.integer(skipped.length - SHOWN) })}</li>
      ) : null}
    </ul>
  );
}
