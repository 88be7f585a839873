import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { anchorOfSection, REPORT_SECTION_IDS, type ReportSectionId } from '#core/contract/report';
import { SectionHead } from '../../../ui/SectionHead';
import { type SectionsPlan, sectionsFor } from '../document/section-list';
import classes from './builder.module.css';

export interface SectionListProps {
  readonly plan: SectionsPlan;
  /** Sections that are not printed. */
  readonly without: readonly ReportSectionId[];
  readonly onWithout: (without: readonly ReportSectionId[]) => void;
}

/** What is in the report: each section can be left out; its name moves the preview there. */
export function SectionList({ plan, without, onWithout }: SectionListProps) {
  const { t } = useTranslation('report');
  const sections = sectionsFor(plan);
  const printed = sections.filter((id) => !without.includes(id));
  const toggle = (id: ReportSectionId, isPrinted: boolean) =>
    onWithout(REPORT_SECTION_IDS.filter((other) => (other === id ? !isPrinted : without.includes(other))));
  return (
    <nav aria-label={t('builder.sections')}>
      <SectionHead
        title={t('builder.sections')}
        meta={t('builder.chosen', { chosen: printed.length, all: sections.length })}
      />
      <ol className={classes.sections}>
        {sections.map((id) => {
          const isPrinted = printed.includes(id);
          const name = t(`section.${id}`);
          return (
            <li key={id}>
              <Checkbox
                checked={isPrinted}
                // A report of nothing would be no report.
                disabled={isPrinted && printed.length === 1}
                onChange={(event) => toggle(id, event.currentTarget.checked)}
                aria-label={t('builder.printSection', { section: name })}
              />
              <button
                type="button"
                disabled={!isPrinted}
                onClick={() =>
                  document.getElementById(anchorOfSection(id))?.scrollIntoView({ block: 'start' })
                }
              >
                <span>{name}</span>
                <span className={classes.number}>{isPrinted ? printed.indexOf(id) + 1 : ''}</span>
              </button>
            </li>
          );
        })}
      </ol>
      {plan.markets.length === 0 ? <p className="meta">{t('builder.noMarkets')}</p> : null}
    </nav>
  );
}
