import { useTranslation } from 'react-i18next';
import { SectionHead } from '../../../ui/SectionHead';
import { anchorOf, sectionsFor } from '../document/section-list';
import classes from './builder.module.css';

/** What is in the report; each entry moves the preview there. */
export function SectionList({ marketCount }: { readonly marketCount: number }) {
  const { t } = useTranslation('report');
  const sections = sectionsFor(marketCount);
  return (
    <nav aria-label={t('builder.sections')}>
      <SectionHead title={t('builder.sections')} />
      <ol className={classes.sections}>
        {sections.map((id, index) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => document.getElementById(anchorOf(id))?.scrollIntoView({ block: 'start' })}
            >
              <span className={classes.number}>{index + 1}</span>
              <span>{t(`section.${id}`)}</span>
            </button>
          </li>
        ))}
      </ol>
      {marketCount === 0 ? <p className="meta">{t('builder.noMarkets')}</p> : null}
    </nav>
  );
}
