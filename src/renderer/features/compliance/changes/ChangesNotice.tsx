import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLawChanges } from '../../../state/use-law-changes';
import { StateWord } from '../../../ui/StateWord';
import classes from './changes.module.css';

/** One line above the screen while a change of the law waits for confirmation; nothing otherwise. */
export function ChangesNotice() {
  const { t } = useTranslation('lawChanges');
  const changes = useLawChanges();
  if (changes === null || changes.count === 0) return null;
  return (
    <p className={classes.notice} role="status">
      <StateWord tone="warn">
        <span className={classes.sentence}>{t('notice', { count: changes.count })}</span>
      </StateWord>
      <Link href="/compliance?view=changes">{t('look')}</Link>
    </p>
  );
}
