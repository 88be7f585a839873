import { useTranslation } from 'react-i18next';
import type { ViewProps } from '../view-props';

/** How the plan's strengths carry over to commercial success, and what the countries offer for it. */
export function GraphView({ data }: ViewProps) {
  const { t } = useTranslation('conceptGraph');
  return <p>{t('intro', { plan: data.plan.name })}</p>;
}
