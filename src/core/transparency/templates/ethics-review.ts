import type { DocumentContext } from '#core/assessments/context';
import type { DocumentForm, Section } from '#core/assessments/document';
import { servesDuty } from '#core/assessments/document-duties';
import { DUTY_COLUMNS, dutyRows } from '#core/assessments/duty-rows';
import { choice, review, table, text } from '#core/assessments/field-makers';
import { productSentence, purposeSentence, sectorSentence } from '#core/assessments/plan-sentences';
import { both, filled } from '#core/assessments/statements';
import { QUESTION_GROUPS } from '#core/transparency/templates/ethics-questions';

/** Ethics review: what is reviewed, questions in groups, what follows from it. The signature under it lies beside it. */
export function ethicsReviewForm(c: DocumentContext): DocumentForm {
  return {
    id: 'ethics-review',
    sections: [
      subject(c),
      ...QUESTION_GROUPS.map(
        ({ id, title, questions }): Section => ({
          id,
          title,
          fields: [
            review(`${id}.questions`, {
              label: filled('{group}: questions', '{group}：问题', { group: title }),
              questions,
            }),
          ],
        }),
      ),
      outcome(),
    ],
    risks: [],
  };
}

function subject(c: DocumentContext): Section {
  return {
    id: 'subject',
    title: both('What is reviewed', '审查对象'),
    fields: [
      table(
        'duties',
        {
          label: both('Laws that ask for it', '要求审查的法律'),
          columns: DUTY_COLUMNS,
          mayBeEmpty: true,
          isFixed: true,
        },
        dutyRows(c, (duty) => servesDuty('ethics-review', duty)),
      ),
      text(
        'product',
        { label: both('The product', '产品') },
        productSentence(c),
        purposeSentence(c),
        sectorSentence(c),
      ),
      text('reviewers', {
        label: both('Who reviews it', '审查人员'),
        help: both('At least one person who does not gain from a yes.', '至少一名不因通过而受益的人员。'),
      }),
    ],
  };
}

function outcome(): Section {
  return {
    id: 'outcome',
    title: both('Outcome', '结论'),
    fields: [
      text('concerns', { label: both('What remains of concern', '仍存的疑虑') }),
      text('conditions', {
        label: both('What has to be done, by whom, by when', '须完成的事项、负责人与期限'),
        mayBeEmpty: true,
      }),
      choice('verdict', {
        label: both('Verdict', '结论'),
        choices: [
          { id: 'go', label: both('go ahead', '可以推进') },
          { id: 'conditions', label: both('go ahead under the conditions above', '在满足上述条件后推进') },
          { id: 'stop', label: both('do not go ahead', '不予推进') },
        ],
      }),
    ],
  };
}
