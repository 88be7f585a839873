import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import { errorReason } from '../../../app/error-text';
import { navigate } from '../../../app/hash-location';
import type { Language } from '../../../format/language';
import { useFormat } from '../../../format/use-format';
import { ErrorState } from '../../../ui/ErrorState';
import { Loading } from '../../../ui/Loading';
import type { Paper } from '../document/page-rules';
import { printPlace } from '../print-place';
import classes from './builder.module.css';
import type { Printing } from './use-print-report';

export interface PrintStateProps {
  readonly printing: Printing;
  readonly planId: string;
  readonly language: Language;
  readonly paper: Paper;
  /** YYYY-MM-DD */
  readonly date: string;
}

/** The button, and how far it has come: progress with cancel, the file, or what went wrong and what to do. */
export function PrintState({ printing, planId, language, paper, date }: PrintStateProps) {
  const { t } = useTranslation('report');
  const { t: tShell } = useTranslation('shell');
  const format = useFormat();
  const { status, start, cancel } = printing;
  useStartFromAddress(start);
  const isPrinting = status.kind === 'printing';
  return (
    <div className={classes.print}>
      <Button variant="filled" onClick={start} disabled={isPrinting}>
        {t('print.save')}
      </Button>
      <div className={classes.printState} role="status">
        {isPrinting ? (
          <Loading progress01={status.progress01} onCancel={cancel}>
            {t(`print.step.${status.step as 'print'}`, { defaultValue: t('print.step.print') })}
          </Loading>
        ) : null}
        {status.kind === 'done' ? (
          <p>
            {t('print.done', {
              file: status.fileName,
              count: status.pageCount,
              seconds: format.duration(status.seconds),
            })}
          </p>
        ) : null}
      </div>
      {status.kind === 'failed' ? (
        <ErrorState
          title={
            status.error.code === 'unavailable'
              ? t('print.noBrowser')
              : t('print.failed', { reason: errorReason(tShell, status.error) })
          }
          safe={t('print.safe')}
          action={
            status.error.code === 'unavailable' ? (
              <>
                {t('print.install')}{' '}
                <a href={printPlace(planId, language, paper, date)} target="_blank" rel="noreferrer">
                  {t('print.byHand')}
                </a>
              </>
            ) : (
              <button type="button" className="link" onClick={start}>
                {t('print.again')}
              </button>
            )
          }
          detail={status.error.message}
        />
      ) : null}
    </div>
  );
}

/** The menu and the key for printing lead to `/report?print=1`: prints at once, and only once. */
function useStartFromAddress(start: () => void): void {
  const isAsked = new URLSearchParams(useSearch()).get('print') === '1';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address asks once; a new `start` is no new wish
  useEffect(() => {
    if (!isAsked) return;
    navigate('/report', { replace: true });
    start();
  }, [isAsked]);
}
