import type { Section } from '#core/assessments/document';
import { choice, date, signOff, text } from '#core/assessments/field-makers';
import { both } from '#core/assessments/statements';

const OPINIONS = [
  { id: 'may-proceed', label: both('may go ahead', '可以实施') },
  { id: 'must-not-proceed', label: both('must not go ahead', '不得实施') },
];

/** Opinions, what remains, and sign-off. Art. 35(2), 35(9), 36 GDPR. */
export function dpiaOpinionSections(): readonly Section[] {
  return [
    {
      id: 'opinions',
      title: both('Opinions', '意见'),
      fields: [
        text('dpoName', { label: both('Data protection officer', '数据保护官'), cite: 'GDPR Art. 35(2)' }),
        choice('dpoStatus', {
          label: both('In the officer’s view the processing', '数据保护官认为该处理'),
          choices: OPINIONS,
        }),
        text('dpoOpinion', {
          label: both('Opinion of the officer', '数据保护官的意见'),
          cite: 'GDPR Art. 35(2), 39(1)(c)',
        }),
        choice('peopleAsked', {
          label: both(
            'Were the people concerned, or those who speak for them, asked?',
            '是否征求了所涉人员或其代表的意见？',
          ),
          cite: 'GDPR Art. 35(9)',
          choices: [
            { id: 'yes', label: both('yes', '是') },
            { id: 'no', label: both('no', '否') },
          ],
        }),
        text('peopleNotAsked', {
          label: both('If not, why not', '如未征求，理由'),
          mayBeEmpty: true,
        }),
        text('peopleNames', { label: both('Who was asked', '征求对象'), mayBeEmpty: true }),
        choice('peopleStatus', {
          label: both('In their view the processing', '其认为该处理'),
          choices: OPINIONS,
          mayBeEmpty: true,
        }),
        text('peopleOpinion', { label: both('Their opinion', '其意见'), mayBeEmpty: true }),
      ],
    },
    {
      id: 'conclusion',
      title: both('Conclusion and sign-off', '结论与签署'),
      fields: [
        choice('residualRisk', {
          label: both('Risk that remains after the measures', '采取措施后的剩余风险'),
          cite: 'GDPR Art. 36(1)',
          choices: [
            { id: 'acceptable', label: both('acceptable', '可接受') },
            {
              id: 'consult',
              label: both('high: the authority has to be consulted first', '仍高：须事先咨询监管机构'),
            },
            { id: 'stop', label: both('too high: the processing does not start', '过高：不开始处理') },
          ],
        }),
        text('conclusion', { label: both('Conclusion', '结论') }),
        date('reviewOn', { label: both('Day of the next review', '下次复核日期'), cite: 'GDPR Art. 35(11)' }),
        signOff('signOff', {
          label: both('Sign-off', '签署'),
          roles: [both('Author', '编写人'), both('Reviewer', '评审人'), both('Controller', '控制者')],
        }),
      ],
    },
  ];
}
