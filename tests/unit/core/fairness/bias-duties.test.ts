import { describe, expect, it } from 'vitest';
import { bindingRatios, fairnessDuties } from '#core/fairness/law/bias-duties';
import { planEntries } from '#core/law/plan-duties/duty-entries';
import { dutiesOfPlan } from '#core/law/plan-duties/plan-duties';
import { realLaw } from '../../../support/law';
import { samplePlan } from '../../../support/sample-plan';

const law = realLaw();

describe('duties of the catalog on bias', () => {
  const about = law.jurisdictions.flatMap(({ duties }) => duties.filter(({ isAboutBias }) => isAboutBias));

  it('are those that bear on how groups are treated', () => {
    expect(about.map(({ id }) => id).toSorted()).toEqual([
      'ai-act.fria',
      'ai-act.hr-requirements',
      'ca-feha-ads.bias-records',
      'cn-genai.content-safety',
      'cn-genai.training-data',
      'cn-pipl.automated-decisions',
      'fcra-ecoa.accuracy-bias',
      'il-hra-ai.no-discriminatory-effect',
      'jp-appi.improper-use',
      'kr-ai.impact-assessment',
      'nyc-ll144.bias-audit',
      'ph-dpa.ai-bias-oversight',
      'tx-traiga.prohibited-intent',
      'us-eeo.hiring-tests',
    ]);
  });

  it('name a ratio for hiring in the United States alone', () => {
    const ratios = about.flatMap(({ id, ratioRule }) =>
      ratioRule === null ? [] : [[id, ratioRule.provision, ratioRule.threshold]],
    );
    expect(ratios.toSorted()).toEqual([
      ['nyc-ll144.bias-audit', '6 RCNY § 5-301', null],
      ['us-eeo.hiring-tests', '29 CFR § 1607.4(D)', 0.8],
    ]);
  });
});

describe('fairnessDuties', () => {
  const dutiesIn = (country: string, useCase: string) => {
    const plan = samplePlan();
    const asked = {
      ...plan,
      markets: [{ country, monthlyActiveUsers: { low: 1e5, likely: 1e5, high: 1e5 } }],
      facts: { common: { ...plan.facts.common, useCase }, byCountry: {} },
    };
    return fairnessDuties(planEntries(dutiesOfPlan({ plan: asked, evaluation: null, law })));
  };

  it('shows a ratio for hiring in the US, and none for a chatbot in Japan', () => {
    const hiring = dutiesIn('US', 'recruiting');
    const ids = (duties: typeof hiring) => duties.map(({ entry }) => entry.assessment.duty.id);
    expect(ids(bindingRatios(hiring))).toEqual(['us-eeo.hiring-tests']);
    // New York's law hangs on whether there are users there, which the plan does not say.
    expect(ids(hiring)).toContain('nyc-ll144.bias-audit');
    expect(bindingRatios(dutiesIn('JP', 'chatbot'))).toEqual([]);
  });
});
