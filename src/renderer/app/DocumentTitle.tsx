import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlan } from '../state/use-state';
import { SCREENS } from './screens';

export interface DocumentTitleProps {
  readonly path: string;
}

/** Page and plan in the window's title. */
export function DocumentTitle({ path }: DocumentTitleProps) {
  const { t } = useTranslation('shell');
  const plan = usePlan(({ name }) => name);
  const screen = SCREENS.find((candidate) => candidate.path === path);
  useEffect(() => {
    const page = screen === undefined ? t('notFound.title') : t(`screen.${screen.id}`);
    document.title = plan === null ? t('documentTitleNoPlan', { page }) : t('documentTitle', { page, plan });
  }, [t, plan, screen]);
  return null;
}
