import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import { navigate } from '../../../app/hash-location';
import { useFormat } from '../../../format/use-format';
import type { Printing } from '../../../print/use-print-report';
import { Loading } from '../../../ui/Loading';
import classes from './builder.module.css';

/** The button, and how far it has come: progress with cancel, then the file. */
export function PrintButton({ status, start, cancel }: Printing) {
  const { t } = useTranslation('report');
  const format = useFormat();
  useStartFromAddress(start);
  const isPrinting = status.kind === 'printing';
  return (
    <div className={classes.print}>
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
      <Button variant="filled" onClick={start} disabled={isPrinting}>
        {t('print.save')}
      </Button>
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
