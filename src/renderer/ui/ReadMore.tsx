import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { LearningTopic } from '#core/learning/topics';

/** A quiet line to what one can read about a topic. */
export function ReadMore({ topic }: { readonly topic: LearningTopic }) {
  const { t } = useTranslation('ui');
  return (
    <p className="meta">
      <Link href={`/learning?topic=${topic}`}>{t('readMore')}</Link>
    </p>
  );
}
