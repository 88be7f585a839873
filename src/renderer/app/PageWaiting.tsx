import { useTranslation } from 'react-i18next';
import classes from './page.module.css';

/** Nothing for 300 ms, then still bars and a word. */
export function PageWaiting() {
  const { t } = useTranslation('shell');
  return (
    <div className={classes.waiting} role="status">
      <span className={classes.bar} />
      <span className={classes.bar} />
      <span className={classes.bar} />
      <span>{t('loading')}</span>
    </div>
  );
}
