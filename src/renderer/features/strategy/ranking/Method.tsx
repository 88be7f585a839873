import { useId } from 'react';
import type { RankingWords } from '../../../ranking/use-ranking-words';
import { SectionHead } from '../../../ui/SectionHead';
import classes from './ranking.module.css';

/** How the ranking comes about, in sentences. */
export function Method({ words: { t, method } }: { readonly words: RankingWords }) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className={classes.method}>
      <SectionHead id={headingId} title={t('method.title')} level={3} />
      {method.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}
