import { EvidenceField } from '../evidence';
import type { DutyRowProps } from './DutyPanel';
import classes from './duty.module.css';

/** What would prove that it is met, and the files that do. */
export function EvidenceRow({ entry, words }: DutyRowProps) {
  const { duty } = entry.assessment;
  return (
    <>
      <dt>{words.t('evidence.title')}</dt>
      <dd>
        <p className={classes.small}>{words.text(duty.evidence)}</p>
        <EvidenceField dutyId={duty.id} />
      </dd>
    </>
  );
}
