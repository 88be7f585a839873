import type { DutyEntry } from '#core/law/plan-duties/duty-entries';
import type { ComplianceData } from '../use-compliance';
import { fold, type ListRow } from './list-filter';

type Data = Pick<ComplianceData, 'index' | 'recordOf' | 'dueOn'>;

/** Duties with what the user keeps about them, ready to be narrowed and sorted. */
export function listRows(
  entries: readonly DutyEntry[],
  { index, recordOf, dueOn }: Data,
): readonly ListRow[] {
  return entries.map((entry) => {
    const { duty } = entry.assessment;
    const { status, owner } = recordOf(duty.id);
    const instrument = index.instruments.get(duty.instrumentId);
    const texts = [duty.title, duty.what, ...(instrument === undefined ? [] : [instrument.title])];
    const searched = fold(
      [
        ...texts.flatMap(({ en, zh }) => [en, zh]),
        instrument?.citation ?? '',
        duty.provision,
        duty.id,
        owner,
      ].join(' '),
    );
    return { entry, status, owner, dueOn: dueOn(entry), searched };
  });
}
