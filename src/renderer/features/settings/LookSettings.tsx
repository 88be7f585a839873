import { useTranslation } from 'react-i18next';
import type { Settings } from '#core/contract/settings';
import { useFormat } from '../../format/use-format';
import { useSettings } from '../../state/use-state';
import { SectionHead } from '../../ui/SectionHead';
import { Choice } from './Choice';
import classes from './settings.module.css';

const TEXT_SIZES = ['100', '125', '150', '200'] as const;

/** Language, theme, size of the text. */
export function LookSettings({ onChange }: { readonly onChange: (change: Partial<Settings>) => void }) {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const { language, theme, textSizePercent } = useSettings((settings) => settings);
  return (
    <section className={classes.group} aria-labelledby="settings-look">
      <SectionHead id="settings-look" title={t('look')} meta={t('atOnce')} />
      <Choice
        label={t('language')}
        value={language}
        options={[
          ['en', t('english')],
          ['zh', t('chinese')],
          ['system', t('system')],
        ]}
        onChange={(chosen) => onChange({ language: chosen })}
      />
      <Choice
        label={t('theme')}
        value={theme}
        options={[
          ['light', t('light')],
          ['dark', t('dark')],
          ['system', t('system')],
        ]}
        onChange={(chosen) => onChange({ theme: chosen })}
      />
      <Choice
        label={t('textSize')}
        value={String(textSizePercent)}
        options={TEXT_SIZES.map((size) => [size, format.percent(Number(size) / 100)] as const)}
        onChange={(chosen) => onChange({ textSizePercent: Number(chosen) as Settings['textSizePercent'] })}
      />
    </section>
  );
}
