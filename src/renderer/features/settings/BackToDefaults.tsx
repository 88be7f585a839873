import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DEFAULT_SETTINGS } from '#core/contract/default-settings';
import type { Settings } from '#core/contract/settings';

/** Everything on this page as it was at the first start; asks once more. Plans, backups and price sheets stay. */
export function BackToDefaults({ onChange }: { readonly onChange: (change: Partial<Settings>) => void }) {
  const { t } = useTranslation('settings');
  const { t: tCommon } = useTranslation('common');
  const [isAsking, setIsAsking] = useState(false);
  if (!isAsking) return <Button onClick={() => setIsAsking(true)}>{t('defaults.open')}</Button>;
  return (
    <>
      <Button
        variant="filled"
        // The question has taken the place of the button just pressed.
        autoFocus
        onClick={() => {
          setIsAsking(false);
          const { lastPlanId: _open, ...look } = DEFAULT_SETTINGS;
          onChange(look);
        }}
      >
        {t('defaults.sure')}
      </Button>
      <Button onClick={() => setIsAsking(false)}>{tCommon('cancel')}</Button>
    </>
  );
}
