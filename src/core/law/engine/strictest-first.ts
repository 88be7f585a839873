import type { DutyAssessment } from '#core/law/assessment';
import { SEVERITIES } from '#core/law/law';

/** After every date. */
const NOT_KNOWN = '9999-99-99';

/** Order of duties: severity, then the day from which they bind, then id. */
export function strictestFirst(a: DutyAssessment, b: DutyAssessment): number {
  return (
    SEVERITIES.indexOf(a.duty.severity) - SEVERITIES.indexOf(b.duty.severity) ||
    compare(a.from ?? NOT_KNOWN, b.from ?? NOT_KNOWN) ||
    compare(a.duty.id, b.duty.id)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
