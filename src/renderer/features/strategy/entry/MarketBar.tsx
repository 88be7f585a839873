import { Link } from 'wouter';
import { entryCompleteness, hasEntryContent } from '#core/strategy/entry/completeness';
import { SelectField } from '../../../ui/SelectField';
import classes from './entry.module.css';
import type { EntryProps } from './entry-props';
import { TemplateForm } from './TemplateForm';

export interface MarketBarProps extends EntryProps {
  readonly onPick: (country: string) => void;
}

/** Which market, which kind of product, how much is written, and the ways to calendar and duties. */
export function MarketBar({ country, entry, data, words, change, onPick }: MarketBarProps) {
  const { t } = words;
  const { written, of, tasksWithoutOwner } = entryCompleteness(entry);
  const { plan, catalog } = data;
  const markets = plan.markets.map((market) => market.country);
  const begun = Object.entries(plan.entryPlans ?? {}).flatMap(([code, each]) =>
    hasEntryContent(each) ? [code] : [],
  );
  const others = catalog.countries.map(({ iso2 }) => iso2).filter((code) => !markets.includes(code));
  return (
    <div className={classes.bar}>
      <SelectField
        label={t('market')}
        value={country === '' ? null : country}
        placeholder={t('pick')}
        searchable
        options={[...markets, ...others].map((code) => ({
          value: code,
          label: begun.includes(code) ? `${words.country(code)} (${t('begun')})` : words.country(code),
          keywords: code,
        }))}
        onChange={onPick}
      />
      {country === '' ? null : (
        <>
          <TemplateForm key={country} entry={entry} words={words} change={change} />
          <p className={classes.state}>
            {t('written', { written, of })}
            {tasksWithoutOwner === 0 ? null : (
              <span className={classes.soft}>{t('tasksWithoutOwner', { count: tasksWithoutOwner })}</span>
            )}
            <Link href={`/compliance?view=calendar&in=${country}`}>{t('toCalendar')}</Link>
          </p>
          <p className={classes.help}>{t('template.help')}</p>
        </>
      )}
    </div>
  );
}
