import { describe, expect, it } from 'vitest';
import { groupsBy } from '#core/fairness/groups';
import { bindingRatios, fairnessDuties } from '#core/fairness/law/bias-duties';
import { selectionRatios } from '#core/fairness/law/selection-ratios';
import { planEntries } from '#core/law/plan-duties/duty-entries';
import { dutiesOfPlan } from '#core/law/plan-duties/plan-duties';
import { realLaw } from '../../../support/law';
import { columnMap, counted } from '../../../support/predictions';
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

describe('selectionRatios', () => {
  /** People selected of 100, in each of two groups. */
  const ratioOf = (few: number, many: number) => {
    const rows = (group: string, selected: number) =>
      `1,1,${group}\n`.repeat(selected) + `1,0,${group}\n`.repeat(100 - selected);
    const text = `y,p,g\n${rows('few', few)}${rows('many', many)}`;
    const ratios = selectionRatios(groupsBy(counted(text, columnMap(['g'])).cells, [0]));
    expect(ratios.map(({ group }) => group.name)).toEqual(['few', 'many']);
    expect(ratios[1]?.ratio).toBe(many === 0 ? null : 1);
    return ratios[0]?.ratio ?? null;
  };
  const ofHiring = law.jurisdictions
    .flatMap(({ duties }) => duties)
    .find(({ id }) => id === 'us-eeo.hiring-tests');
  const threshold = ofHiring?.ratioRule?.threshold ?? Number.NaN;

  it('is below four fifths at 79 of 100 against all, and not at 80', () => {
    expect(ratioOf(79, 100)).toBeLessThan(threshold);
    expect(ratioOf(80, 100)).toBe(threshold);
  });

  it.each([
    [4, 5],
    [36, 45],
    [60, 75],
    [72, 90],
  ])('is four fifths and no less for %d against %d of 100', (few, many) => {
    expect(ratioOf(few, many)).toBe(threshold);
  });

  it('is unknown where nobody is selected', () => {
    expect(ratioOf(0, 0)).toBeNull();
  });
});
