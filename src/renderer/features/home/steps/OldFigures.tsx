import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { FigureChip } from '../../../catalog/FigureChip';
import { useCatalog, useEvaluation } from '../../../state/use-state';
import { figureName } from '../../../ui/figure-name';
import { SectionHead } from '../../../ui/SectionHead';
import classes from './steps.module.css';

/** Figures written out; the rest is on the screen of the sources. */
const SHOWN = 6;

/** Figures of the open plan that are past their span, the oldest first. */
export function OldFigures() {
  const { t, i18n } = useTranslation('home');
  const { t: tItems } = useTranslation('items');
  const index = useCatalog((state) => state.index);
  const figures = useEvaluation((evaluation) => evaluation.figures);
  const old = Object.values(figures ?? {})
    .filter(({ freshness }) => freshness === 'old')
    .sort((a, b) => a.asOf.localeCompare(b.asOf));
  if (index === null || old.length === 0) return null;
  return (
    <section className={classes.old} aria-labelledby="home-old">
      <SectionHead
        id="home-old"
        title={t('old.title')}
        meta={<Link href="/sources?age=old">{t('old.all', { count: old.length })}</Link>}
      />
      <ul>
        {old.slice(0, SHOWN).map((figure) => {
          const name = figureName(tItems, figure.id, index, i18n.language);
          return (
            <li key={figure.id}>
              <Link href={`/sources?figure=${encodeURIComponent(figure.id)}`} className={classes.link}>
                {name}
              </Link>
              <FigureChip figure={figure} name={name} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
