import { type ComponentType, Suspense } from 'react';
import type { DutyRowProps } from './DutyPanel';
import classes from './duty.module.css';

export interface EvidenceRowProps extends DutyRowProps {
  /** Lists and attaches the files. */
  readonly Slot?: ComponentType<{ readonly dutyId: string }>;
}

/** What would prove that it is met, and the files that do. */
export function EvidenceRow({ entry, words, Slot }: EvidenceRowProps) {
  const { duty } = entry.assessment;
  return (
    <>
      <dt>{words.t('evidence.title')}</dt>
      <dd>
        <p className={classes.small}>{words.text(duty.evidence)}</p>
        {Slot === undefined ? null : (
          <Suspense fallback={null}>
            <Slot dutyId={duty.id} />
          </Suspense>
        )}
      </dd>
    </>
  );
}
