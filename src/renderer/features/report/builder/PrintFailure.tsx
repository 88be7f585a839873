import { useTranslation } from 'react-i18next';
import type { AppError } from '#core/contract/app-error';
import { errorReason } from '../../../app/error-text';
import { ErrorState } from '../../../ui/ErrorState';
import classes from './builder.module.css';

export interface PrintFailureProps {
  readonly error: AppError;
  /** Address of the printable page, for printing by hand. */
  readonly address: string;
  readonly onRetry: () => void;
}

/** Why there is no PDF, and what to do. */
export function PrintFailure({ error, address, onRetry }: PrintFailureProps) {
  const { t } = useTranslation('report');
  const { t: tShell } = useTranslation('shell');
  const hasNoBrowser = error.code === 'unavailable';
  return (
    <div className={classes.failure}>
      <ErrorState
        title={
          hasNoBrowser ? t('print.noBrowser') : t('print.failed', { reason: errorReason(tShell, error) })
        }
        safe={t('print.safe')}
        action={
          <>
            {hasNoBrowser ? `${t('print.install')} ` : null}
            <a href={address} target="_blank" rel="noreferrer">
              {t('print.byHand')}
            </a>{' '}
            <button type="button" className="link" onClick={onRetry}>
              {t('print.again')}
            </button>
          </>
        }
        detail={error.message}
      />
    </div>
  );
}
