import { describe, expect, it } from 'vitest';
import type { CashFlow, CountryCash } from '#core/cash/cash-flow';
import { cashFlowOf, compareCash } from '#core/cash/plan-cash';
import { cashAnswers } from '../../../../src/renderer/worker/cash-handler';
import { createQuestionHandler } from '../../../../src/renderer/worker/questions/question-handler';
import type { AnswerMessage } from '../../../../src/renderer/worker/questions/question-messages';
import { realCatalog } from '../../../support/catalog';
import { samplePlan } from '../../../support/sample-plan';

const plan = { ...samplePlan(), sampleCount: 200 };
const reference = { catalog: realCatalog(), importedOffers: [] };

function open() {
  const answers: AnswerMessage<CashFlow, readonly CountryCash[]>[] = [];
  const later: (() => void)[] = [];
  const handle = createQuestionHandler(
    cashAnswers,
    (answer) => answers.push(answer),
    (task) => later.push(task),
  );
  const goOn = () => {
    for (let task = later.shift(); task !== undefined; task = later.shift()) task();
  };
  return { handle, answers, later, goOn };
}

describe('the worker of cash', () => {
  it('answers with the cash flow of the core, then with all countries at once', () => {
    const { handle, answers, goOn } = open();
    handle({ kind: 'reference', reference });
    handle({ kind: 'ask', requestId: 1, question: { plan, inEachCountry: true } });
    expect(answers).toEqual([{ kind: 'done', requestId: 1, answer: cashFlowOf({ ...reference, plan }) }]);
    goOn();
    const inCountry = compareCash({ ...reference, plan });
    const part = reference.catalog.countries.map(({ iso2 }) => inCountry(iso2));
    expect(answers.slice(1)).toEqual([{ kind: 'part', requestId: 1, part }]);
  });

  it('compares no countries where nobody asks for them', () => {
    const { handle, answers, later } = open();
    handle({ kind: 'reference', reference });
    handle({ kind: 'ask', requestId: 1, question: { plan, inEachCountry: false } });
    expect(answers).toEqual([{ kind: 'done', requestId: 1, answer: cashFlowOf({ ...reference, plan }) }]);
    expect(later).toEqual([]);
  });

  it('leaves the countries of a plan undone when a newer one comes', () => {
    const { handle, answers, later, goOn } = open();
    handle({ kind: 'reference', reference });
    handle({ kind: 'ask', requestId: 1, question: { plan, inEachCountry: true } });
    later.shift()?.();
    handle({ kind: 'ask', requestId: 2, question: { plan: { ...plan, seed: 5 }, inEachCountry: true } });
    goOn();
    expect(answers.map(({ kind, requestId }) => [kind, requestId])).toEqual([
      ['done', 1],
      ['done', 2],
      ['part', 2],
    ]);
  });

  it('says what is wrong instead of dying', () => {
    const { handle, answers, later } = open();
    handle({ kind: 'reference', reference });
    const unknown = { ...plan, training: { ...plan.training, acceleratorId: 'h999' } };
    handle({ kind: 'ask', requestId: 1, question: { plan: unknown, inEachCountry: true } });
    expect(answers).toEqual([
      {
        kind: 'failed',
        requestId: 1,
        message: 'field training.acceleratorId: the catalog has no accelerator "h999"',
      },
    ]);
    expect(later).toEqual([]);
  });
});
