import { useTranslation } from 'react-i18next';
import type { Commands } from './commands';
import { Switcher } from './Switcher';

export interface LanguageSwitchProps {
  readonly commands: Commands;
}

/** The other language in its own words. */
export function LanguageSwitch({ commands }: LanguageSwitchProps) {
  const { t, i18n } = useTranslation('shell');
  return (
    <Switcher
      label={t('language.label')}
      value={i18n.language.startsWith('zh') ? 'zh' : 'en'}
      options={[
        { value: 'en', text: 'English' },
        { value: 'zh', text: '中文' },
      ]}
      onChange={commands.setLanguage}
    />
  );
}
