import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../ui/ErrorState';
import { Loading } from '../../../ui/Loading';
import type { Analyses, AnalysisKind } from '../../../worker/analysis-messages';
import shared from '../view.module.css';
import type { AnalysisState } from './analysis-client';
import classes from './uncertainty.module.css';

export interface AnalysisBodyProps<Kind extends AnalysisKind> {
  readonly state: AnalysisState<Kind>;
  readonly children: (result: Analyses[Kind]['result']) => ReactNode;
}

/** The result of an analysis, paler while a newer one is computed; before the first one a word that it is under way. */
export function AnalysisBody<Kind extends AnalysisKind>({ state, children }: AnalysisBodyProps<Kind>) {
  const { t } = useTranslation('uncertainty');
  const { status, result, message } = state;
  return (
    <div
      className={`${shared.figures} ${classes.body}`}
      data-stale={status === 'waiting' || undefined}
      aria-busy={status === 'waiting'}
    >
      {status === 'failed' ? <ErrorState title={t('failed')} detail={message ?? ''} /> : null}
      {result === undefined ? status === 'waiting' ? <Loading /> : null : children(result)}
    </div>
  );
}
