import { EmptyState } from '../../../ui/EmptyState';
import type { ViewProps } from '../view-props';

export function RisksView({ words: { t } }: ViewProps) {
  return <EmptyState>{t('loading')}</EmptyState>;
}
