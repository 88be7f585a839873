import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStores } from '../state/stores-context';
import { type Commands, createCommands } from './commands';
import { errorText } from './error-text';
import { navigate } from './hash-location';
import { saveTextFile } from './save-file';

/** The commands of this window. */
export function useCommands(): Commands {
  const stores = useStores();
  const { t } = useTranslation('shell');
  return useMemo(
    () =>
      createCommands({
        stores,
        goTo: navigate,
        saveFile: saveTextFile,
        report: (error) =>
          notifications.show({ title: t('error.title'), message: errorText(t, error), color: 'red' }),
      }),
    [stores, t],
  );
}
