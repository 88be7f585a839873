import type { ReactNode } from 'react';
import { countryEntries, type DutyEntry } from '#core/law/plan-duties/duty-entries';
import { BesidePanel } from '../../ui/BesidePanel';
import { DutyPanel } from './duty/DutyPanel';
import classes from './page.module.css';
import type { ComplianceData } from './use-compliance';
import type { Place } from './use-place';
import type { Words } from './use-words';

export interface WithPanelProps {
  readonly data: ComplianceData;
  readonly place: Place;
  readonly words: Words;
  /** Duties that Previous and Next lead through. */
  readonly sequence: readonly DutyEntry[];
  /** Where these stand, e.g. “Germany · Minors”. */
  readonly crumb: string;
  readonly children: ReactNode;
}

/** A view with the open duty beside it. */
export function WithPanel({ data, place, words, sequence, crumb, children }: WithPanelProps) {
  const entry = openEntry(data, place, sequence);
  const open = (next: DutyEntry | undefined) => {
    if (next !== undefined) place.go({ duty: next.assessment.duty.id }, { replace: true });
  };
  const position = entry === null ? -1 : sequence.indexOf(entry);
  return (
    <BesidePanel
      className={classes.main}
      panel={
        entry === null ? null : (
          <DutyPanel
            entry={entry}
            data={data}
            place={place}
            words={words}
            crumb={position === -1 ? words.countries(entry.countries) : crumb}
            count={position === -1 ? 1 : sequence.length}
            onPrevious={position > 0 ? () => open(sequence[position - 1]) : null}
            onNext={
              position !== -1 && position < sequence.length - 1 ? () => open(sequence[position + 1]) : null
            }
            onClose={() => place.go({ duty: null, at: null })}
          />
        )
      }
    >
      {children}
    </BesidePanel>
  );
}

/** The duty that the address names: in the view, else in the country, else anywhere in the plan. */
function openEntry(
  { duties, entries }: ComplianceData,
  { dutyId, at }: Place,
  sequence: readonly DutyEntry[],
): DutyEntry | null {
  if (dutyId === null) return null;
  const isAsked = ({ assessment }: DutyEntry) => assessment.duty.id === dutyId;
  const country = duties.countries.find(({ country: code }) => code === at);
  return (
    sequence.find(isAsked) ??
    (country === undefined ? undefined : countryEntries(country).find(isAsked)) ??
    entries.find(isAsked) ??
    null
  );
}
