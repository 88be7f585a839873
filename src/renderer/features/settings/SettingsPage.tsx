import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '#core/contract/settings';
import { useStores } from '../../state/stores-context';
import { useCatalog, useSettings } from '../../state/use-state';
import { PageHead } from '../../ui/PageHead';
import { SectionHead } from '../../ui/SectionHead';
import { SelectField } from '../../ui/SelectField';
import { StateWord } from '../../ui/StateWord';
import { Backups } from './Backups';
import classes from './settings.module.css';

/** Settings of this machine; each takes effect at once. */
export function SettingsPage() {
  const { t } = useTranslation('settings');
  const { settings: store } = useStores();
  const language = useSettings((settings) => settings.language);
  const theme = useSettings((settings) => settings.theme);
  const textSize = useSettings((settings) => settings.textSizePercent);
  const paper = useSettings((settings) => settings.paper);
  const currency = useSettings((settings) => settings.currency);
  const catalog = useCatalog((state) => state.catalog);
  const currencies = useMemo(
    () => [...new Set(['USD', ...(catalog?.countries ?? []).map((country) => country.currency)])].sort(),
    [catalog],
  );
  const set = (change: Partial<Settings>) => void store.set(change);
  return (
    <>
      <PageHead title={t('title')} meta={t('meta')} />
      <div className={classes.columns}>
        <section className={classes.group}>
          <SectionHead title={t('look')} meta={t('atOnce')} />
          <Choice
            label={t('language')}
            value={language}
            options={[
              ['en', t('english')],
              ['zh', t('chinese')],
              ['system', t('system')],
            ]}
            onChange={(value) => set({ language: value as Settings['language'] })}
          />
          <Choice
            label={t('theme')}
            value={theme}
            options={[
              ['light', t('light')],
              ['dark', t('dark')],
              ['system', t('system')],
            ]}
            onChange={(value) => set({ theme: value as Settings['theme'] })}
          />
          <Choice
            label={t('textSize')}
            value={String(textSize)}
            options={['100', '125', '150', '200'].map((size) => [size, `${size} %`] as const)}
            onChange={(value) => set({ textSizePercent: Number(value) as Settings['textSizePercent'] })}
          />
          <SectionHead title={t('money')} />
          <Line label={t('currency')}>
            <SelectField
              label={t('currency')}
              hideLabel
              value={currency}
              options={currencies.map((code) => ({ value: code, label: code }))}
              onChange={(value) => set({ currency: value })}
            />
          </Line>
          <Choice
            label={t('paper')}
            value={paper}
            options={[
              ['a4', 'A4'],
              ['letter', 'Letter'],
            ]}
            onChange={(value) => set({ paper: value as Settings['paper'] })}
          />
          <SectionHead title={t('privacy')} />
          <p>
            <StateWord tone="ok">{t('nothingLeaves')}</StateWord>
          </p>
        </section>
        <Backups />
      </div>
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <Line label={label}>
      <SegmentedControl
        aria-label={label}
        value={value}
        onChange={onChange}
        data={options.map(([option, text]) => ({ value: option, label: text }))}
      />
    </Line>
  );
}

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={classes.line}>
      <span className="soft">{label}</span>
      <div>{children}</div>
    </div>
  );
}
