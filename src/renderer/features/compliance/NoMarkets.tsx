import { Link } from 'wouter';
import classes from './page.module.css';
import type { Words } from './use-words';

/** Said while the plan names no market: what is shown then is the law of the places of work alone. */
export function NoMarkets({ words: { t } }: { readonly words: Words }) {
  return (
    <p className={classes.note}>
      {t('noMarkets')} <Link href="/plan?field=markets">{t('toMarkets')}</Link>
    </p>
  );
}
