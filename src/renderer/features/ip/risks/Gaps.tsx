import { Link } from 'wouter';
import type { ViewProps } from '../view-props';
import classes from './risks.module.css';

/** What the screen cannot say: no markets yet, or countries of which the catalog holds nothing. */
export function Gaps({ data, words }: Pick<ViewProps, 'data' | 'words'>) {
  const { t } = words;
  const unknown = data.planIp.countries.filter(({ places }) => places.length === 0);
  return (
    <>
      {data.plan.markets.length === 0 ? (
        <p className={classes.gap}>
          {t('gap.noMarkets')} <Link href="/plan?field=markets">{t('gap.toMarkets')}</Link>
        </p>
      ) : null}
      {unknown.length === 0 ? null : (
        <p className={classes.gap}>
          {t('gap.notInCatalog', { countries: words.countries(unknown.map(({ country }) => country)) })}
        </p>
      )}
    </>
  );
}
