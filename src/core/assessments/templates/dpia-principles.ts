import { type DocumentContext, standing } from '#core/assessments/context';
import type { Section, Statement } from '#core/assessments/document';
import { text } from '#core/assessments/field-makers';
import { corpusRetentionSentence, purposeSentence } from '#core/assessments/plan-sentences';
import { ask, both, say } from '#core/assessments/statements';
import { transferStatements } from '#core/assessments/transfer-flows';

/** Necessity and proportionality, and the rights of people: Art. 35(7)(b) GDPR. */
export function dpiaPrinciples(c: DocumentContext): readonly Section[] {
  return [
    {
      id: 'necessity',
      title: both('Necessity and proportionality', '必要性与相称性'),
      fields: [
        text(
          'purposes',
          {
            label: both(
              'Purposes: are they specified, explicit and legitimate?',
              '目的是否特定、明确且正当？',
            ),
            cite: 'GDPR Art. 5(1)(b)',
          },
          purposeSentence(c),
          ask(both('why each purpose is legitimate', '每一目的正当的理由')),
        ),
        text(
          'legalBasis',
          { label: both('Legal basis of each purpose', '各目的的合法性基础'), cite: 'GDPR Art. 6, 9' },
          ...dutySentences(c, ['gdpr.lawful-basis', 'gdpr.special-category']),
          ask(both('the legal basis of training, and that of the service', '训练与服务各自的合法性基础')),
        ),
        text('minimisation', {
          label: both(
            'Are the data adequate, relevant and limited to what is needed?',
            '数据是否充分、相关且限于必要？',
          ),
          cite: 'GDPR Art. 5(1)(c)',
        }),
        text('accuracy', {
          label: both('How are the data kept accurate and up to date?', '如何保证数据准确并及时更新？'),
          cite: 'GDPR Art. 5(1)(d)',
        }),
        text(
          'retention',
          {
            label: both('How long are the data kept, and why?', '数据保留多久，理由为何？'),
            cite: 'GDPR Art. 5(1)(e)',
          },
          corpusRetentionSentence(c),
          ask(both('how long other personal data are kept, and why', '其他个人数据的保留时间及理由')),
        ),
      ],
    },
    {
      id: 'rights',
      title: both('Rights of people', '个人权利'),
      fields: [
        text('information', {
          label: both('How are people informed?', '如何告知个人？'),
          cite: 'GDPR Art. 12–14',
        }),
        text('consent', {
          label: both('How is consent obtained, where it is the basis?', '以同意为基础的，如何取得同意？'),
          cite: 'GDPR Art. 7, 8',
        }),
        text('access', {
          label: both(
            'How do people get access to their data and take them along?',
            '个人如何查阅并转移其数据？',
          ),
          cite: 'GDPR Art. 15, 20',
        }),
        text('rectification', {
          label: both(
            'How are data corrected and erased, in the model too?',
            '如何更正与删除数据（包括模型中的数据）？',
          ),
          cite: 'GDPR Art. 16, 17',
        }),
        text('objection', {
          label: both('How do people restrict the processing and object to it?', '个人如何限制或反对处理？'),
          cite: 'GDPR Art. 18, 21',
        }),
        text(
          'automatedDecisions',
          {
            label: both('Decisions by automated means, and the human in them', '自动化决定及其中的人工参与'),
            cite: 'GDPR Art. 22',
          },
          c.factSentence('automatedDecisions'),
          c.factSentence('profiling'),
        ),
        text(
          'processors',
          {
            label: both(
              'Are the duties of processors laid down in contracts?',
              '处理者的义务是否以合同明确？',
            ),
            cite: 'GDPR Art. 28',
          },
          ask(both('each processor with its contract', '各处理者及其合同')),
        ),
        text(
          'transfers',
          {
            label: both(
              'Transfers to other countries, and how the data are protected there',
              '向其他国家的传输及其保护',
            ),
            cite: 'GDPR Art. 44–49',
          },
          ...transferStatements(c),
        ),
      ],
    },
  ];
}

/** What a duty of the plan asks, as a sentence with its provision. */
function dutySentences(c: DocumentContext, ids: readonly string[]): readonly Statement[] {
  return standing(c.duties, ({ assessment }) => ids.includes(assessment.duty.id)).map((duty) =>
    say(duty.assessment.duty.what, c.lawOrigin(duty)),
  );
}
