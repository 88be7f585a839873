import { Button, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCatalog } from '../../state/use-state';
import { FileChoice } from '../../ui/FileChoice';
import { PageHead } from '../../ui/PageHead';
import type { PlanActions } from './list/use-plan-actions';

export interface HomeHeadProps {
  /** null = not known: the list could not be read. */
  readonly planCount: number | null;
  readonly actions: PlanActions;
  readonly onOpenFile: (file: File) => void;
  readonly onImport: (files: readonly File[]) => void;
}

/** Plans, and bundles of them. */
const PLAN_FILES = '.landfall,.json,.zip,application/json,application/zip';

/** How many plans there are and what their figures are; ways to get one more. */
export function HomeHead({ planCount, actions, onOpenFile, onImport }: HomeHeadProps) {
  const { t } = useTranslation('home');
  const { t: tCommon } = useTranslation('common');
  const version = useCatalog((state) => state.catalog?.version ?? null);
  return (
    <PageHead
      title={t('title')}
      meta={planCount === null ? undefined : meta()}
      actions={
        planCount === null ? undefined : (
          <>
            <FileChoice
              label={t('openFile')}
              accept={PLAN_FILES}
              onFiles={([file]) => {
                if (file !== undefined) onOpenFile(file);
              }}
            />
            <FileChoice label={tCommon('import')} accept={PLAN_FILES} multiple onFiles={onImport} />
            <Menu position="bottom-end">
              <Menu.Target>
                <Button variant="filled">{t('newPlan.button')}</Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => void actions.create('blank')}>{t('newPlan.blank')}</Menu.Item>
                <Menu.Item onClick={() => void actions.create('sample')}>{t('newPlan.sample')}</Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </>
        )
      }
    />
  );

  function meta(): string {
    const count = t('meta.count', { count: planCount ?? 0 });
    if (version === null || planCount === 0) return count;
    return t('meta.joined', { plans: count, figures: t('meta.figures', { version }) });
  }
}
