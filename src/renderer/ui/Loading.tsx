import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './states.module.css';

/** Below this nothing is shown: a flash of bars is worse than a short wait [ms]. */
const SHOW_AFTER_MS = 300;

export interface LoadingProps {
  /** What is being done, and how long it may take. */
  readonly children?: ReactNode;
  /** Share done [0..1], where it is known. */
  readonly progress01?: number;
  readonly onCancel?: () => void;
}

/** Still bars and words, after 300 ms. */
export function Loading({ children, progress01, onCancel }: LoadingProps) {
  const { t } = useTranslation('ui');
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsShown(true), SHOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={classes.box} role="status" aria-busy="true">
      {isShown ? (
        <>
          {progress01 === undefined ? (
            <div aria-hidden="true">
              <div className={classes.bar} data-width="full" />
              <div className={classes.bar} data-width="most" />
              <div className={classes.bar} data-width="some" />
            </div>
          ) : (
            <progress
              className={classes.progress}
              value={progress01}
              max={1}
              aria-label={t('loading.label')}
            />
          )}
          <p className={classes.words}>
            {children ?? t('loading.label')}{' '}
            {onCancel === undefined ? null : (
              <button type="button" className="link" onClick={onCancel}>
                {t('loading.cancel')}
              </button>
            )}
          </p>
        </>
      ) : null}
    </div>
  );
}
