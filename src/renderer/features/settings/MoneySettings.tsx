import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '#core/contract/settings';
import { useFormat } from '../../format/use-format';
import { useCatalog, useSettings } from '../../state/use-state';
import { SectionHead } from '../../ui/SectionHead';
import { SelectField } from '../../ui/SelectField';
import { Choice } from './Choice';
import { Line } from './Line';
import classes from './settings.module.css';

/** What new plans and reports start with. */
export function MoneySettings({ onChange }: { readonly onChange: (change: Partial<Settings>) => void }) {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const { currency, paper } = useSettings((settings) => settings);
  const countries = useCatalog((state) => state.catalog?.countries);
  const currencies = useMemo(() => {
    // Without a rate no amount can be shown in it.
    const rated = (countries ?? []).filter(({ factors }) => factors.fx_per_usd.value !== null);
    return [...new Set(['USD', ...rated.map((country) => country.currency), currency])]
      .sort()
      .map((code) => ({ value: code, label: `${code} · ${format.currencyName(code)}` }));
  }, [countries, currency, format]);
  return (
    <section className={classes.group} aria-labelledby="settings-money">
      <SectionHead id="settings-money" title={t('money')} meta={t('moneyMeta')} />
      <Line label={t('currency')}>
        <div className={classes.select}>
          <SelectField
            label={t('currency')}
            hideLabel
            value={currency}
            options={currencies}
            onChange={(chosen) => onChange({ currency: chosen })}
          />
        </div>
      </Line>
      <Choice
        label={t('paper')}
        value={paper}
        options={[
          ['a4', 'A4'],
          ['letter', t('letter')],
        ]}
        onChange={(chosen) => onChange({ paper: chosen })}
      />
    </section>
  );
}
