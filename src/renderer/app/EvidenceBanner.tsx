import { useTranslation } from 'react-i18next';
import { useStores } from '../state/stores-context';
import { useUi } from '../state/use-state';
import { Banner } from './Banner';

/** Evidence that did not go along with a plan that was exported or imported. */
export function EvidenceBanner() {
  const { t } = useTranslation('evidence');
  const { t: tShell, i18n } = useTranslation('shell');
  const { ui } = useStores();
  const notice = useUi((state) => state.evidenceNotice);
  if (notice === null) return null;
  const text =
    notice.kind === 'alone'
      ? t('bundle.alone', { count: notice.count })
      : t(`bundle.${notice.kind}`, {
          count: notice.problems.length,
          files: notice.problems
            .map(({ fileName, state }) => t('bundle.file', { file: fileName, state: t(`state.${state}`) }))
            .join(i18n.language.startsWith('zh') ? '、' : ', '),
        });
  return <Banner text={text} action={tShell('close')} onAction={ui.closeEvidenceNotice} />;
}
