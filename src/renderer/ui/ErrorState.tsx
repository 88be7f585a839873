import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StateWord } from './StateWord';
import classes from './states.module.css';

export interface ErrorStateProps {
  /** What happened, in a sentence. */
  readonly title: ReactNode;
  /** What is safe; “Your plan is untouched.” by default. */
  readonly safe?: ReactNode;
  /** What to do: links or buttons. */
  readonly action?: ReactNode;
  /** The backend's own sentence, shown as small print. */
  readonly detail?: string;
}

/** What happened, what is safe, what to do. */
export function ErrorState({ title, safe, action, detail }: ErrorStateProps) {
  const { t } = useTranslation('ui');
  return (
    <div className={classes.box} role="alert">
      <p>
        <StateWord tone="crit">
          <span className={classes.sentence}>{title}</span>
        </StateWord>
      </p>
      <p>
        {safe ?? t('error.safe')} {action}
      </p>
      {detail === undefined ? null : (
        <p className={classes.detail}>
          <span className="visually-hidden">{t('error.detail')}</span>
          {detail}
        </p>
      )}
    </div>
  );
}
