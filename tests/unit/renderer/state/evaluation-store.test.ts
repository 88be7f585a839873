import { describe, expect, it } from 'vitest';
import type { CloudOffer } from '#core/catalog/catalog';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { newPlan } from '#core/plan/new-plan';
import { createEvaluationStore } from '../../../../src/renderer/state/evaluation-store';
import { createEvaluationHandler } from '../../../../src/renderer/worker/evaluation-handler';
import type {
  EvaluationAnswer,
  EvaluationRequest,
} from '../../../../src/renderer/worker/evaluation-messages';
import { realLaw } from '../../../support/law';
import { testCatalog } from '../../main/backend/fixture';
import { until } from '../fixture';

const plan = (name: string, sampleCount = 100) => ({ ...newPlan(name), sampleCount });

/** The store over the worker's own code; answers wait until they are let through. */
function watched() {
  const posted: EvaluationRequest[] = [];
  const waiting: EvaluationAnswer[] = [];
  const shown: number[] = [];
  let onAnswer: (answer: EvaluationAnswer) => void = () => {};
  let onCrash: (message: string) => void = () => {};
  let nowMs = 0;
  const store = createEvaluationStore({
    openPort(events) {
      ({ onAnswer, onCrash } = events);
      const handle = createEvaluationHandler((answer) => waiting.push(answer));
      const post = (request: EvaluationRequest) => {
        posted.push(request);
        handle(request);
      };
      return { post, close: () => {} };
    },
    onFigures: (requestedAtMs) => shown.push(requestedAtMs),
    nowMs: () => {
      nowMs += 1;
      return nowMs;
    },
  });
  const evaluated = () =>
    posted.flatMap((request) => (request.kind === 'evaluate' ? [request.plan.name] : []));
  const letThrough = () => {
    const answer = waiting.shift();
    if (answer !== undefined) onAnswer(answer);
  };
  return { ...store, posted, shown, evaluated, letThrough, crash: (message: string) => onCrash(message) };
}

describe('evaluation store', () => {
  it('counts work for the law, and computes anew when the law comes later than the figures', () => {
    const { store, request, setCatalog, setLaw, letThrough } = watched();
    setCatalog(testCatalog());
    request(plan('A'));
    letThrough();
    expect(store.getState().evaluation?.planned.compliance).toBeNull();
    setLaw(realLaw());
    expect(store.getState().status).toBe('computing');
    letThrough();
    const expected = evaluatePlan({ plan: plan('A'), catalog: testCatalog(), law: realLaw() });
    expect(store.getState().status).toBe('ready');
    expect(store.getState().evaluation?.planned).toEqual(expected.planned);
    expect(expected.planned.compliance).not.toBeNull();
  });

  it('computes nothing before the reference data is there, then the newest plan', () => {
    const { store, request, setCatalog, evaluated, letThrough } = watched();
    request(plan('A'));
    request(plan('B'));
    expect(evaluated()).toEqual([]);
    setCatalog(testCatalog());
    letThrough();
    expect(evaluated()).toEqual(['B']);
    expect(store.getState()).toMatchObject({ status: 'ready', plan: { name: 'B' } });
  });

  it('gives the figures of the core', () => {
    const { store, request, setCatalog, letThrough } = watched();
    setCatalog(testCatalog());
    request(plan('A'));
    letThrough();
    const expected = evaluatePlan({ plan: plan('A'), catalog: testCatalog(), importedOffers: [] });
    expect(store.getState().evaluation).toEqual(expected);
  });

  it('skips states in between while one is computed', () => {
    const { request, setCatalog, evaluated, letThrough } = watched();
    setCatalog(testCatalog());
    for (const name of ['A', 'B', 'C', 'D']) request(plan(name));
    expect(evaluated()).toEqual(['A']);
    letThrough();
    expect(evaluated()).toEqual(['A', 'D']);
  });

  it('keeps the old figures while new ones are computed', () => {
    const { store, request, setCatalog, letThrough } = watched();
    setCatalog(testCatalog());
    request(plan('A'));
    letThrough();
    const before = store.getState().evaluation;
    request(plan('B', 200));
    expect(store.getState()).toMatchObject({ status: 'computing', plan: { name: 'A' } });
    expect(store.getState().evaluation).toBe(before);
  });

  it('keeps the list of findings as long as they stay the same, so that it is not drawn again', () => {
    const { store, request, setCatalog, letThrough } = watched();
    setCatalog(testCatalog());
    const findingsOf = (wanted: ReturnType<typeof plan>) => {
      request(wanted);
      letThrough();
      return store.getState().evaluation?.findings;
    };
    const before = findingsOf(plan('A'));
    expect(before?.length).toBeGreaterThan(0);
    expect(findingsOf(plan('B', 200))).toBe(before);
    const cheap = findingsOf({ ...plan('C'), budgetUsd: 1 });
    expect(cheap?.map((finding) => finding.code)).toContain('budget.likely-exceeded');
  });

  it('says what went wrong, keeps the old figures and goes on with the next edit', () => {
    const { store, request, setCatalog, letThrough } = watched();
    setCatalog(testCatalog());
    request(plan('A'));
    letThrough();
    const unknown = plan('B');
    request({ ...unknown, training: { ...unknown.training, acceleratorId: 'no-such-part' } });
    letThrough();
    expect(store.getState()).toMatchObject({
      status: 'failed',
      error: { code: 'internal' },
      plan: { name: 'A' },
    });
    expect(store.getState().error?.message).toContain('no-such-part');
    request(plan('C'));
    letThrough();
    expect(store.getState()).toMatchObject({ status: 'ready', error: null, plan: { name: 'C' } });
  });

  it('opens a new worker after a crash', () => {
    const { store, request, setCatalog, crash, letThrough, posted } = watched();
    setCatalog(testCatalog());
    request(plan('A'));
    crash('out of memory');
    expect(store.getState()).toMatchObject({ status: 'failed', error: { message: 'out of memory' } });
    request(plan('B'));
    expect(posted.filter(({ kind }) => kind === 'catalog')).toHaveLength(2);
    letThrough();
    letThrough();
    expect(store.getState()).toMatchObject({ status: 'ready', plan: { name: 'B' } });
  });

  it('computes again when a price list was imported', () => {
    const { store, request, setCatalog, setImportedOffers, letThrough } = watched();
    const catalog = testCatalog();
    const offer = catalog.offers.find(
      ({ acceleratorId, usdPerHour }) => acceleratorId === 'h100-sxm' && usdPerHour !== null,
    );
    if (offer === undefined) throw new Error('the catalog has no H100 offer');
    setCatalog(catalog);
    const there = {
      ...plan('A'),
      placement: { training: offer.country, serving: offer.country, team: offer.country },
    };
    request(there);
    letThrough();
    const cheap: CloudOffer = { ...offer, id: `${offer.id}/imported`, usdPerHour: 0.01, acceleratorCount: 1 };
    setImportedOffers([cheap]);
    letThrough();
    const figure = store.getState().evaluation?.figures[`price/h100-sxm/${offer.country}`];
    expect(figure).toMatchObject({ layer: 'imported' });
  });

  it('clears the figures when the plan is closed, whatever is still on its way', async () => {
    const { store, request, setCatalog, letThrough } = watched();
    setCatalog(testCatalog());
    request(plan('A'));
    request(null);
    letThrough();
    expect(await until(store, ({ status }) => status === 'idle')).toMatchObject({
      evaluation: null,
      plan: null,
    });
  });

  it('tells when the edit was made that the figures belong to', () => {
    const { request, setCatalog, letThrough, shown } = watched();
    setCatalog(testCatalog());
    request(plan('A'));
    request(plan('B'));
    letThrough();
    letThrough();
    expect(shown).toEqual([1, 2]);
  });
});
