import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './page.module.css';

export interface PageFaultProps {
  readonly cause: Error;
  readonly onRetry: () => void;
}

/** What happened, what is safe, what to do. */
export function PageFault({ cause, onRetry }: PageFaultProps) {
  const { t } = useTranslation('shell');
  return (
    <section className={classes.state} role="alert">
      <h1>{t('fault.title')}</h1>
      <p>{t('fault.safe')}</p>
      <p className={classes.detail}>{cause.message}</p>
      <div className={classes.actions}>
        <Button onClick={onRetry}>{t('fault.retry')}</Button>
        <Button variant="default" onClick={() => window.location.reload()}>
          {t('fault.reload')}
        </Button>
      </div>
    </section>
  );
}
