import { useTranslation } from 'react-i18next';
import type { Settings } from '#core/contract/settings';
import { useStores } from '../../state/stores-context';
import { PageHead } from '../../ui/PageHead';
import { SectionHead } from '../../ui/SectionHead';
import { StateWord } from '../../ui/StateWord';
import { BackToDefaults } from './BackToDefaults';
import { DataFolder } from './data/DataFolder';
import { PriceSheets } from './data/PriceSheets';
import { ShortcutKeys } from './keys/ShortcutKeys';
import { LookSettings } from './LookSettings';
import { MoneySettings } from './MoneySettings';
import classes from './settings.module.css';

/** Settings of this machine; each takes effect at once. */
export function SettingsPage() {
  const { t } = useTranslation('settings');
  const { settings, ui } = useStores();

  async function change(changed: Partial<Settings>): Promise<void> {
    const stored = await settings.set(changed);
    if (!stored.ok) ui.showFault(stored.error);
  }
  return (
    <>
      <PageHead
        title={t('title')}
        meta={t('meta')}
        actions={<BackToDefaults onChange={(changed) => void change(changed)} />}
      />
      <div className={classes.columns}>
        <LookSettings onChange={(changed) => void change(changed)} />
        <MoneySettings onChange={(changed) => void change(changed)} />
        <section className={classes.group} aria-labelledby="settings-privacy">
          <SectionHead id="settings-privacy" title={t('privacy')} />
          <p className={classes.note}>
            <StateWord tone="ok">{t('nothingLeaves')}</StateWord> {t('noAccount')}
          </p>
        </section>
        <DataFolder />
        <PriceSheets />
        <ShortcutKeys onChange={(changed) => void change(changed)} />
      </div>
    </>
  );
}
