import { describe, expect, it } from 'vitest';
import { QUESTIONS } from '../../../../../../src/renderer/features/plan/questions/topic-list';
import { planMoney as englishMoney } from '../../../../../../src/renderer/i18n/en/plan-money';
import { planQuestions as english } from '../../../../../../src/renderer/i18n/en/plan-questions';
import { workload as englishWorkload } from '../../../../../../src/renderer/i18n/en/workload';
import { planMoney as chineseMoney } from '../../../../../../src/renderer/i18n/zh/plan-money';
import { planQuestions as chinese } from '../../../../../../src/renderer/i18n/zh/plan-questions';
import { workload as chineseWorkload } from '../../../../../../src/renderer/i18n/zh/workload';
import { getIn } from '../../../../../../src/renderer/state/set-in';

describe.each([
  ['English', { ...english, ...englishWorkload.q, funding: englishMoney.q }],
  ['Chinese', { ...chinese, ...chineseWorkload.q, funding: chineseMoney.q }],
])('the words of the questions in %s', (_, words) => {
  it.each(QUESTIONS.filter(({ fact }) => fact === undefined).map(({ id }) => id))(
    '%s is asked, explained and shown by an example',
    (id) => {
      for (const word of ['ask', 'help', 'example'])
        expect(getIn(words, `${id}.${word}`), `${id}.${word}`).toMatch(/\S/);
    },
  );
});
