import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { ENTRY_PRODUCTS, type EntryProduct } from '#core/plan/entry-plan';
import { entryCompleteness, hasEntryContent } from '#core/strategy/entry/completeness';
import { applyTemplate } from '#core/strategy/entry/templates/apply-template';
import { useStores } from '../../../state/stores-context';
import { SelectField } from '../../../ui/SelectField';
import classes from './entry.module.css';
import type { EntryProps } from './entry-props';

export interface MarketBarProps extends EntryProps {
  readonly onPick: (country: string) => void;
}

/** Which market, which kind of product, how much is written, and the ways to calendar and duties. */
export function MarketBar({ country, entry, data, words, change, onPick }: MarketBarProps) {
  const { t, format } = words;
  const { ui } = useStores();
  const [product, setProduct] = useState<EntryProduct>(entry.product ?? 'natural-language');
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
          <SelectField
            label={t('product')}
            value={product}
            options={ENTRY_PRODUCTS.map((each) => ({ value: each, label: t(`products.${each}`) }))}
            onChange={(chosen) => setProduct(ENTRY_PRODUCTS.find((each) => each === chosen) ?? product)}
          />
          <Button
            title={t('template.help')}
            onClick={() => {
              if (change('template', (each) => applyTemplate(each, product, format.language)))
                ui.announce(t('template.taken', { product: t(`products.${product}`) }));
            }}
          >
            {t('template.take')}
          </Button>
          <p className={classes.state}>
            {t('written', { written, of })}
            {tasksWithoutOwner === 0 ? null : (
              <span className={classes.soft}>{t('tasksWithoutOwner', { count: tasksWithoutOwner })}</span>
            )}
            <Link href={`/compliance?view=calendar&in=${country}`}>{t('toCalendar')}</Link>
          </p>
        </>
      )}
      {country === '' ? null : <p className={classes.help}>{t('template.help')}</p>}
    </div>
  );
}
