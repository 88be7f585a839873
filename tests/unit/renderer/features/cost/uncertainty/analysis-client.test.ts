import { describe, expect, it } from 'vitest';
import { createAnalysisClient } from '../../../../../../src/renderer/features/cost/uncertainty/analysis-client';
import { firstComparison } from '../../../../../../src/renderer/features/cost/uncertainty/first-comparison';
import { plausibilityOf } from '../../../../../../src/renderer/features/cost/uncertainty/plausibility';
import { analysisAnswers } from '../../../../../../src/renderer/worker/analysis-handler';
import type {
  AnalysisQuestion,
  AnalysisResult,
} from '../../../../../../src/renderer/worker/analysis-messages';
import type { OpenAnalysisPort } from '../../../../../../src/renderer/worker/open-workers';
import type { PlanReference } from '../../../../../../src/renderer/worker/plan-reference';
import { createQuestionHandler } from '../../../../../../src/renderer/worker/questions/question-handler';
import type {
  AnswerMessage,
  QuestionMessage,
} from '../../../../../../src/renderer/worker/questions/question-messages';
import { realCatalog } from '../../../../../support/catalog.ts';
import { samplePlan } from '../../../../../support/sample-plan.ts';

const reference = { catalog: realCatalog(), importedOffers: [] };
const plan = { ...samplePlan(), sampleCount: 500 };
const SENSITIVITY = { kind: 'sensitivity', ask: null } as const;
const SCENARIOS = { kind: 'scenarios', ask: null } as const;

/** A worker's end in this thread: messages are answered when the test says so. */
function worker() {
  const posted: QuestionMessage<PlanReference, AnalysisQuestion>[] = [];
  const open: { crash?: (message: string) => void; closed: number; opened: number } = {
    closed: 0,
    opened: 0,
  };
  let answer: (message: AnswerMessage<AnalysisResult>) => void = () => undefined;
  const openPort: OpenAnalysisPort = ({ onAnswer, onCrash }) => {
    open.opened += 1;
    open.crash = onCrash;
    answer = onAnswer;
    return {
      post: (request) => posted.push(request),
      close: () => {
        open.closed += 1;
      },
    };
  };
  let handle = createQuestionHandler(analysisAnswers, (message) => answer(message));
  /** Works off what was posted. */
  function work(): void {
    for (const request of posted.splice(0)) handle(request);
  }
  function restart(): void {
    handle = createQuestionHandler(analysisAnswers, (message) => answer(message));
  }
  return { openPort, posted, open, work, restart };
}

describe('the analyses of the uncertainty view', () => {
  it('are asked one at a time, the newest of each kind, with the reference sent once', () => {
    const { openPort, posted, work } = worker();
    const client = createAnalysisClient(openPort);
    client.ask(plan, SENSITIVITY);
    expect(posted).toEqual([]);
    client.setReference(reference);
    client.ask(plan, SCENARIOS);
    client.ask({ ...plan, seed: 5 }, SCENARIOS);
    expect(posted.map(({ kind }) => kind)).toEqual(['reference', 'ask']);
    work();
    const { sensitivity, scenarios } = client.store.getState();
    expect(sensitivity).toMatchObject({
      status: 'ready',
      result: { inputs: { length: expect.any(Number) } },
    });
    expect(scenarios.status).toBe('waiting');
    expect(posted).toHaveLength(1);
    expect(posted[0]).toMatchObject({ kind: 'ask', question: { plan: { seed: 5 } } });
    work();
    expect(client.store.getState().scenarios).toMatchObject({
      status: 'ready',
      result: { list: { length: 3 } },
    });
  });

  it('say what went wrong and keep the last result', () => {
    const { openPort, work } = worker();
    const client = createAnalysisClient(openPort);
    client.setReference(reference);
    client.ask(plan, SCENARIOS);
    work();
    const before = client.store.getState().scenarios.result;
    client.ask({ ...plan, training: { ...plan.training, acceleratorId: 'no-such-part' } }, SCENARIOS);
    work();
    const { status, result, message } = client.store.getState().scenarios;
    expect(status).toBe('failed');
    expect(result).toBe(before);
    expect(message).toContain('field training.acceleratorId: the catalog has no accelerator "no-such-part"');
  });

  it('start anew after the worker has died', () => {
    const { openPort, open, work, restart } = worker();
    const client = createAnalysisClient(openPort);
    client.setReference(reference);
    client.ask(plan, SENSITIVITY);
    open.crash?.('out of memory');
    expect(client.store.getState().sensitivity).toMatchObject({ status: 'failed', message: 'out of memory' });
    restart();
    client.ask(plan, SENSITIVITY);
    work();
    work();
    expect(open.opened).toBe(2);
    expect(client.store.getState().sensitivity.status).toBe('ready');
    client.dispose();
    expect(open.closed).toBe(2);
  });
});

describe('what is compared first', () => {
  const total = (p50: number) => ({ p10: p50, p25: p50, p50, p75: p50, p90: p50 });
  const country = (iso2: string, p50: number, complete = true) =>
    ({ country: iso2, totalUsd: total(p50), complete }) as Parameters<
      typeof firstComparison
    >[1]['countries'][number];

  it('is the country of training and the cheapest other one that lacks nothing', () => {
    const countries = [country('FI', 1), country('KE', 2, false), country('IS', 4), country('DE', 3)];
    expect(firstComparison('FI', { countries })).toEqual({ kind: 'countries', first: 'FI', second: 'DE' });
    expect(firstComparison('FI', { countries: [country('FI', 1)] })).toEqual({ kind: 'approaches' });
  });

  it('is plausible by the chance of it', () => {
    expect([null, 0.3, 0.1, 0.02, 0.0001].map(plausibilityOf)).toEqual([
      'noRange',
      'likely',
      'possible',
      'unlikely',
      'beyond',
    ]);
  });
});
