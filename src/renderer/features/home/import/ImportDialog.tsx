import { Button, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../ui/Loading';
import classes from './import.module.css';
import { PreviewItem } from './PreviewItem';
import type { FilePreview } from './preview-plan-files';
import type { ImportState } from './use-plan-import';

export interface ImportDialogProps {
  readonly state: ImportState;
  readonly onConfirm: (previews: readonly FilePreview[]) => void;
  readonly onCancel: () => void;
}

/** What an import would bring, before anything is stored. */
export function ImportDialog({ state, onConfirm, onCancel }: ImportDialogProps) {
  const { t } = useTranslation('home');
  const { t: tCommon } = useTranslation('common');
  const previews = 'previews' in state ? state.previews : [];
  const readyCount = previews.filter(({ kind }) => kind === 'ready').length;
  return (
    <Modal
      opened={state.status !== 'idle'}
      onClose={onCancel}
      title={t('import.title')}
      size="36rem"
      closeButtonProps={{ 'aria-label': tCommon('close') }}
    >
      {state.status === 'reading' ? (
        <Loading onCancel={onCancel}>{t('import.reading', { count: state.fileCount })}</Loading>
      ) : (
        <>
          <p className="meta">
            {readyCount === previews.length ? t('import.nothingYet') : t('import.othersUntouched')}
          </p>
          <ul className={classes.files}>
            {previews.map((preview, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the list stands still
              <PreviewItem key={`${preview.fileName}/${index}`} preview={preview} />
            ))}
          </ul>
          <div className={classes.buttons}>
            {readyCount === 0 ? (
              <Button onClick={onCancel}>{tCommon('close')}</Button>
            ) : (
              <>
                <Button
                  variant="filled"
                  disabled={state.status === 'importing'}
                  onClick={() => onConfirm(previews)}
                >
                  {t('import.confirm', { count: readyCount })}
                </Button>
                <Button disabled={state.status === 'importing'} onClick={onCancel}>
                  {tCommon('cancel')}
                </Button>
              </>
            )}
          </div>
        </>
      )}
    </Modal>
  );
}
