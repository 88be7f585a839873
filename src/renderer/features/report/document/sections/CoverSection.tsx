import { anchorOfSection, type ReportSectionId } from '#core/contract/report';
import { useDecision } from '../decision';
import { Sheet } from '../parts/Sheet';
import classes from '../report.module.css';
import type { ReportData } from '../report-data';
import { useReportWords } from '../use-report-words';

export interface CoverSectionProps {
  readonly data: ReportData;
  readonly sections: readonly ReportSectionId[];
}

/** Title, for whom, when, the one sentence, and the contents. */
export function CoverSection({ data, sections }: CoverSectionProps) {
  const words = useReportWords(data);
  const { t, format } = words;
  const decision = useDecision(data);
  const { plan } = data;
  return (
    <Sheet isFirst>
      <header className={classes.cover}>
        <p className={classes.kind}>{t('cover.kind')}</p>
        <h1 className={classes.title}>{plan.name}</h1>
        {plan.client === '' ? null : (
          <p className={classes.client}>{t('cover.client', { client: plan.client })}</p>
        )}
        <p className={classes.day}>{format.date(data.date)}</p>
        <p className={classes.sentence}>{decision}</p>
        {plan.notes === '' ? null : <p className={classes.notes}>{plan.notes}</p>}
      </header>
      <nav className={classes.contents} aria-label={t('cover.contents')}>
        <h2 className={classes.contentsTitle}>{t('cover.contents')}</h2>
        <ol>
          {sections.map((id, index) => (
            <li key={id}>
              <a href={`#${anchorOfSection(id)}`}>
                <span>{index + 1}</span>
                {t(`section.${id}`)}
                <small>{t(`about.${id}`)}</small>
                {/* Where pages break is known to the printer alone, which writes the number here. */}
                <span data-page-of={id} />
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <p className={classes.caution}>{t('cover.caution')}</p>
    </Sheet>
  );
}
