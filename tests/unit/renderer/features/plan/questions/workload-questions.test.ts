import { describe, expect, it } from 'vitest';
import { newPlan } from '#core/plan/new-plan';
import type { Plan } from '#core/plan/plan';
import { answerStateOf } from '../../../../../../src/renderer/features/plan/questions/answer-state';
import { answerValue } from '../../../../../../src/renderer/features/plan/questions/answer-value';
import {
  findQuestion,
  questionsFor,
  topicsFor,
} from '../../../../../../src/renderer/features/plan/questions/find-question';

const asked = (plan: Plan) =>
  topicsFor(plan).flatMap((topic) => questionsFor(topic, plan).map(({ id }) => id));
const ofKind = (kind: 'vision-transformer' | 'diffusion' | 'recommender'): Plan => ({
  ...newPlan('x'),
  workload: { kind },
});

describe('the questions of a kind of model', () => {
  it('are those of a language model where the plan says nothing', () => {
    const ids = asked(newPlan('x'));
    expect(ids).toEqual(expect.arrayContaining(['training.tokens', 'serving.precision', 'model.kind']));
    expect(ids).not.toContain('workload.samples');
    expect(ids.filter((id) => /^workload\.(image|diffusion|recommender|reinforcement)/.test(id))).toEqual([]);
  });

  it.each([
    ['vision-transformer', 'workload.image.patchSize', 'workload.recommender.rowCount'],
    ['diffusion', 'workload.diffusion.forwardTflop', 'model.layerCount'],
    ['recommender', 'workload.recommender.rowCount', 'model.hiddenSize'],
  ] as const)('of %s ask for %s, not for %s, tokens or serving', (kind, wanted, unwanted) => {
    const ids = asked(ofKind(kind));
    expect(ids).toEqual(expect.arrayContaining([wanted, 'workload.samples', 'workload.dataGb']));
    for (const id of [unwanted, 'training.tokens', 'serving.precision', 'model.vocabularySize'])
      expect(ids).not.toContain(id);
  });

  it('of a diffusion transformer ask for its shape instead of its arithmetic', () => {
    const ids = asked({
      ...newPlan('x'),
      workload: { kind: 'diffusion', diffusion: { network: 'transformer' } },
    });
    expect(ids).toEqual(expect.arrayContaining(['workload.diffusion.latentSize', 'model.layerCount']));
    expect(ids).not.toContain('workload.diffusion.forwardTflop');
  });

  it('of reinforcement learning ask who scores', () => {
    const plan = newPlan('x');
    const tuned: Plan = { ...plan, fineTuning: { ...plan.fineTuning, method: 'reinforcement' } };
    expect(asked(tuned)).toContain('workload.reinforcement.scoringParameterCount');
    expect(asked(tuned)).not.toContain('fineTuning.adapterShare');
  });
});

describe('a field that the plan lacks', () => {
  const rows = findQuestion('workload.recommender.rowCount')?.question;
  if (rows === undefined) throw new Error('no question of rows');

  it('shows what counts meanwhile, as nobody’s answer', () => {
    const plan = ofKind('recommender');
    expect(answerValue(rows, plan)).toBe(204_184_588);
    expect(answerStateOf(rows, plan, false)).toBe('default');
  });

  it('is an answer once it is there', () => {
    const plan: Plan = { ...newPlan('x'), workload: { kind: 'recommender', recommender: { rowCount: 5e6 } } };
    expect(answerValue(rows, plan)).toBe(5e6);
    expect(answerStateOf(rows, plan, false)).toBe('answered');
  });
});
