import { EmptyState } from '../../../ui/EmptyState';
import type { ViewProps } from '../view-props';

export default function RisksView({ words: { t } }: ViewProps) {
  return <EmptyState>{t('loading')}</EmptyState>;
}
