import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { seenLawOf } from '#core/law/plan-duties/law-changes';
import { dutiesOfPlan } from '#core/law/plan-duties/plan-duties';
import { planFindings } from '#core/law/plan-duties/plan-findings';
import { NO_COMPLIANCE } from '#core/plan/no-compliance';
import { realCatalog } from '../../../../support/catalog';
import { realLaw } from '../../../../support/law';
import { samplePlan } from '../../../../support/sample-plan';

const plan = samplePlan();
const law = realLaw();
const evaluation = evaluatePlan({ plan, catalog: realCatalog(), countries: [], sampleCount: 100 });
const codes = (...found: Parameters<typeof planFindings>) => planFindings(...found).map(({ code }) => code);

describe('all lines of the plan check', () => {
  it('are those of the figures, then those of the law', () => {
    const ofFigures = evaluation.findings.map(({ code }) => code);
    expect(codes(plan, evaluation, undefined)).toEqual(ofFigures);
    const all = codes(plan, evaluation, law);
    expect(all.slice(0, ofFigures.length)).toEqual(ofFigures);
    expect(all.slice(ofFigures.length)).toEqual(['law.critical-open', 'law.unanswered', 'law.unanswered']);
  });

  it('name a change of the law until it is confirmed', () => {
    const seen = seenLawOf(dutiesOfPlan({ plan, evaluation, law }), law, '2026-11-26');
    const withSeen = (seenLaw: typeof seen) => ({ ...plan, compliance: { ...NO_COMPLIANCE, seenLaw } });
    expect(codes(withSeen(seen), evaluation, law)).not.toContain('law.changed');
    const [first = ''] = Object.keys(seen.duties).filter((key) => seen.duties[key]?.state === 'applies');
    const { [first]: _left, ...duties } = seen.duties;
    const older = { ...seen, checksum: '00000000', duties };
    expect(planFindings(withSeen(older), evaluation, law).at(-1)).toEqual({
      code: 'law.changed',
      severity: 'hint',
      path: 'compliance?view=changes',
      params: { count: 1 },
    });
  });
});
