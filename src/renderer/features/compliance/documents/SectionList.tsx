import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FilledDocument } from '#core/assessments/fill-document';
import { languageOf } from '../../../format/language';
import classes from './documents.module.css';
import { documentsAddress } from './use-documents-place';

export interface SectionListProps {
  readonly document: FilledDocument;
  /** Id of the section that is shown. */
  readonly current: string;
}

/** Sections of a document, each with the number of its open points. */
export function SectionList({ document, current }: SectionListProps) {
  const { t, i18n } = useTranslation('documents');
  const language = languageOf(i18n.language);
  return (
    <nav aria-label={t('sections')} className={classes.sections}>
      <ol>
        {document.sections.map(({ section, number, fields }) => {
          const risks = section.hasRisks === true ? document.risks : [];
          const unrated = risks.filter((risk) => risk.severityAfter === 0 || risk.likelihoodAfter === 0);
          const open = fields.reduce((sum, { openPoints }) => sum + openPoints, unrated.length);
          return (
            <li key={section.id}>
              <Link
                href={documentsAddress(document.id, section.id)}
                aria-current={section.id === current ? 'step' : undefined}
                className={classes.section ?? ''}
              >
                <span>{`${number} ${section.title[language]}`}</span>
                <span className={classes.sectionOpen}>
                  {open === 0 ? t('sectionDone') : t('sectionOpen', { count: open })}
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
