import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { readLicenceName } from '#core/ip/licences/read-licence-name';
import { ipOfPlan } from '#core/ip/plan-ip/plan-ip';
import { lawChanges, seenLawOf } from '#core/law/plan-duties/law-changes';
import { dutiesOfPlan } from '#core/law/plan-duties/plan-duties';
import { planFindings } from '#core/plan-check/plan-findings';
import { realCatalog } from '../../../support/catalog';
import { realIp } from '../../../support/ip';
import { realLaw } from '../../../support/law';
import { samplePlan } from '../../../support/sample-plan';

const plan = samplePlan();
const law = realLaw();
const ip = realIp();
const evaluation = evaluatePlan({ plan, catalog: realCatalog(), countries: [], sampleCount: 100 });
const duties = dutiesOfPlan({ plan, evaluation, law });
const planIp = ipOfPlan({ ip, plan, evaluation, unitsPerUsd: () => 1, readLicence: readLicenceName(ip) });
const FIGURES_ALONE = {
  plan,
  ofFigures: evaluation.findings,
  duties: null,
  lawChanges: null,
  planIp: null,
};
const codes = (input: Parameters<typeof planFindings>[0]) => planFindings(input).map(({ code }) => code);

describe('all lines of the plan check', () => {
  it('are those of the figures, then those of the law, then those of the licences', () => {
    const ofFigures = evaluation.findings.map(({ code }) => code);
    const ofLaw = ['law.critical-open', 'law.unanswered', 'law.unanswered'];
    expect(codes(FIGURES_ALONE)).toEqual(ofFigures);
    expect(codes({ ...FIGURES_ALONE, duties })).toEqual([...ofFigures, ...ofLaw]);
    expect(codes({ ...FIGURES_ALONE, duties, planIp })).toEqual([
      ...ofFigures,
      ...ofLaw,
      'ip.licence-breach',
    ]);
  });

  it('name a change of the law until it is confirmed', () => {
    const seen = seenLawOf(duties, law, '2026-11-26');
    const withSeen = (seenLaw: typeof seen) =>
      planFindings({ ...FIGURES_ALONE, duties, lawChanges: lawChanges(seenLaw, duties, law) });
    expect(withSeen(seen).map(({ code }) => code)).not.toContain('law.changed');
    const [first = ''] = Object.keys(seen.duties).filter((key) => seen.duties[key]?.state === 'applies');
    const { [first]: _left, ...others } = seen.duties;
    const older = { ...seen, checksum: '00000000', duties: others };
    expect(withSeen(older).at(-1)).toEqual({
      code: 'law.changed',
      severity: 'hint',
      path: 'compliance?view=changes',
      params: { count: 1 },
    });
  });
});
