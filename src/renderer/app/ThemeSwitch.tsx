import { useTranslation } from 'react-i18next';
import { useSettings } from '../state/use-state';
import type { Commands } from './commands';
import { Switcher } from './Switcher';

export interface ThemeSwitchProps {
  readonly commands: Commands;
}

export function ThemeSwitch({ commands }: ThemeSwitchProps) {
  const { t } = useTranslation('shell');
  const theme = useSettings((settings) => settings.theme);
  return (
    <Switcher
      label={t('theme.label')}
      value={theme}
      options={[
        { value: 'light', text: t('theme.light') },
        { value: 'dark', text: t('theme.dark') },
        { value: 'system', text: t('theme.system') },
      ]}
      onChange={commands.setTheme}
    />
  );
}
