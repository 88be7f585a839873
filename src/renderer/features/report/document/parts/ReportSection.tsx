import { createContext, type ReactNode, use } from 'react';
import { anchorOfSection, type ReportSectionId } from '#core/contract/report';
import classes from '../report.module.css';
import { Sheet } from './Sheet';

/** Number of each section, as printed. */
export const SectionNumbers = createContext<ReadonlyMap<ReportSectionId, number>>(new Map());

export interface ReportSectionProps {
  readonly id: ReportSectionId;
  readonly title: string;
  /** What the section is about, in a sentence. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A section: begins on a new page, with a numbered heading. */
export function ReportSection({ id, title, lead, children }: ReportSectionProps) {
  const number = use(SectionNumbers).get(id);
  return (
    <Sheet>
      <section id={anchorOfSection(id)} aria-labelledby={`${anchorOfSection(id)}-title`}>
        <h2 id={`${anchorOfSection(id)}-title`} className={classes.sectionTitle}>
          {number === undefined ? title : `${number}\u2002${title}`}
        </h2>
        {lead === undefined ? null : <p className={classes.lead}>{lead}</p>}
        {children}
      </section>
    </Sheet>
  );
}

export interface BlockProps {
  readonly title: string;
  readonly remark?: ReactNode;
  /** May go on over the page; others stay on one. */
  readonly isLong?: boolean;
  readonly children: ReactNode;
}

/** A part of a section under a heading of its own. */
export function Block({ title, remark, isLong = false, children }: BlockProps) {
  return (
    <div className={classes.block} data-long={isLong || undefined}>
      <h3 className={classes.blockTitle}>{title}</h3>
      {remark === undefined ? null : <p className={classes.remark}>{remark}</p>}
      {children}
    </div>
  );
}
