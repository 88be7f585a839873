import type { DutyAssessment, Reason } from '#core/law/assessment';

/**
 * What `obligations --json` prints for one jurisdiction. Keys are public: they are added to, never renamed.
 *
 * @param date day asked about; the duties that begin after it stand under `later`, whatever their trigger
 */
export function obligationsDocument(
  jurisdiction: string,
  duties: readonly DutyAssessment[],
  date: string | undefined,
) {
  const begun = (assessment: DutyAssessment) => date === undefined || !isLater(assessment, date);
  const ids = (state: DutyAssessment['state']) =>
    duties.filter((assessment) => assessment.state === state).map(({ duty }) => duty.id);
  return {
    jurisdiction,
    applies: duties.filter(({ binds }) => binds).map(appliesDocument),
    unknown: duties
      .filter((assessment) => assessment.state === 'unknown' && begun(assessment))
      .map(({ duty, missing }) => ({ id: duty.id, missing })),
    not_applicable: ids('not-applicable'),
    proposed: ids('proposed'),
    ended: ids('ended'),
    ...(date === undefined
      ? {}
      : {
          later: duties
            .filter((assessment) => isOpenOrMet(assessment) && !assessment.binds && !begun(assessment))
            .map(({ duty, from }) => ({ id: duty.id, from })),
        }),
  };
}

function isOpenOrMet({ state }: DutyAssessment): boolean {
  return state === 'applies' || state === 'unknown';
}

/** A duty of adopted law without a first day is met but does not bind: it begins at some later day. */
function isLater({ state, binds, from }: DutyAssessment, date: string): boolean {
  return from === null ? state === 'applies' && !binds : from > date;
}

function appliesDocument({ duty, from, because }: DutyAssessment) {
  return {
    id: duty.id,
    instrument: duty.instrumentId,
    severity: duty.severity,
    timing: duty.timing,
    from,
    ...(duty.appliesUntil === null ? {} : { until: duty.appliesUntil }),
    ...(duty.isAdvice ? { advice: true } : {}),
    because: because.map(reasonDocument),
  };
}

function reasonDocument({ leaf, value, condition, assumedFrom }: Reason) {
  const { fact, ...test } = leaf;
  return {
    fact,
    test,
    value,
    ...(condition === null ? {} : { condition }),
    ...(assumedFrom === null ? {} : { assumed_from: assumedFrom }),
  };
}
