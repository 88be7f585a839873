import { ROLE_WORDS } from '#core/assessments/choice-words';
import type { DocumentContext } from '#core/assessments/context';
import type { DocumentForm } from '#core/assessments/document';
import { servesDuty } from '#core/assessments/document-duties';
import { DUTY_COLUMNS, dutyRows } from '#core/assessments/duty-rows';
import { choice, date, signOff, table, text } from '#core/assessments/field-makers';
import { newRisk } from '#core/assessments/new-risk';
import {
  audienceSentence,
  productSentence,
  purposeSentence,
  scheduleSentence,
  sectorSentence,
} from '#core/assessments/plan-sentences';
import { both } from '#core/assessments/statements';
import type { Bilingual } from '#core/law/law';

/** Rights of the Charter that automated systems touch most often; the article stands with each. */
const RIGHTS: readonly (readonly [id: string, title: Bilingual])[] = [
  [
    'dignity',
    both('Human dignity, integrity (Charter Art. 1, 3)', '人的尊严与完整性（《基本权利宪章》第1、3条）'),
  ],
  [
    'privacy',
    both('Private life, data protection (Charter Art. 7, 8)', '私人生活与数据保护（宪章第7、8条）'),
  ],
  [
    'expression',
    both('Freedom of expression and information (Charter Art. 11)', '表达与信息自由（宪章第11条）'),
  ],
  [
    'equality',
    both('Equality, non-discrimination (Charter Art. 20, 21)', '平等与不受歧视（宪章第20、21条）'),
  ],
  ['children', both('Rights of the child (Charter Art. 24)', '儿童权利（宪章第24条）')],
  ['remedy', both('Effective remedy, fair trial (Charter Art. 47)', '有效救济与公正审判（宪章第47条）')],
];

/** Fundamental-rights impact assessment, Art. 27(1)(a)–(f) of the AI Act. */
export function friaForm(c: DocumentContext): DocumentForm {
  return {
    id: 'fria',
    sections: [
      {
        id: 'need',
        title: both('Why this assessment', '为何进行评估'),
        fields: [
          table(
            'duties',
            {
              label: both('Laws that ask for it', '要求评估的法律'),
              cite: 'AI Act Art. 27(1)',
              columns: DUTY_COLUMNS,
              mayBeEmpty: true,
              isFixed: true,
            },
            dutyRows(c, (duty) => servesDuty('fria', duty)),
          ),
          text(
            'role',
            { label: both('Role, sector and use', '角色、行业与用途'), cite: 'AI Act Art. 27(1)' },
            c.factWord('role', ROLE_WORDS, both('the role under the law', '法律上的角色'), (word) =>
              both(`Role: ${word.en}.`, `角色：${word.zh}。`),
            ),
            sectorSentence(c),
            purposeSentence(c),
          ),
        ],
      },
      {
        id: 'use',
        title: both('Use of the system', '系统的使用'),
        fields: [
          text(
            'processes',
            {
              label: both(
                'The processes in which the system is used, in line with its purpose',
                '按预期用途使用系统的流程',
              ),
              cite: 'AI Act Art. 27(1)(a)',
            },
            productSentence(c),
            purposeSentence(c),
          ),
          text(
            'period',
            {
              label: both('How long and how often it is to be used', '使用期间与频率'),
              cite: 'AI Act Art. 27(1)(b)',
            },
            scheduleSentence(c),
            audienceSentence(c),
          ),
          text(
            'people',
            {
              label: both('People and groups it is likely to affect', '可能受影响的个人与群体类别'),
              cite: 'AI Act Art. 27(1)(c)',
            },
            c.factSentence('childrenData'),
            c.factSentence('specialCategoryData'),
            c.factSentence('interactsWithPeople'),
          ),
        ],
      },
      {
        id: 'risks',
        title: both('Risks of harm', '损害风险'),
        fields: [
          text(
            'harms',
            {
              label: both('Specific risks of harm to these people', '对上述人员的具体损害风险'),
              help: both(
                'Take the information of the provider into account (Art. 13).',
                '须考虑提供者按第13条给出的信息。',
              ),
              cite: 'AI Act Art. 27(1)(d)',
            },
            c.factSentence('automatedDecisions'),
            c.factSentence('profiling'),
          ),
        ],
        hasRisks: true,
      },
      {
        id: 'measures',
        title: both('Oversight and measures', '监督与措施'),
        fields: [
          text('oversight', {
            label: both('Human oversight, after the instructions for use', '按使用说明实施的人工监督'),
            cite: 'AI Act Art. 27(1)(e)',
          }),
          text('ifRisks', {
            label: both(
              'What is done if the risks come true; governance inside; complaints',
              '风险发生时的措施、内部治理与投诉机制',
            ),
            cite: 'AI Act Art. 27(1)(f)',
          }),
          choice('dpiaUsed', {
            label: both(
              'A data-protection impact assessment covers part of this',
              '数据保护影响评估已涵盖部分内容',
            ),
            cite: 'AI Act Art. 27(4)',
            choices: [
              { id: 'yes', label: both('yes, it is complemented here', '是，在此补充') },
              { id: 'no', label: both('no', '否') },
            ],
          }),
        ],
      },
      {
        id: 'conclusion',
        title: both('Conclusion and sign-off', '结论与签署'),
        fields: [
          text('conclusion', { label: both('Conclusion', '结论') }),
          date('notifiedOn', {
            label: both('Market surveillance authority told on', '通报市场监督机构的日期'),
            help: both(
              'With the questionnaire of the AI Office once there is one (Art. 27(5)).',
              '人工智能办公室公布问卷后，随问卷一并提交（第27条第5款）。',
            ),
            cite: 'AI Act Art. 27(3)',
          }),
          date('reviewOn', {
            label: both('Day of the next review', '下次复核日期'),
            cite: 'AI Act Art. 27(2)',
          }),
          signOff('signOff', {
            label: both('Sign-off', '签署'),
            roles: [
              both('Author', '编写人'),
              both('Human oversight', '人工监督负责人'),
              both('Deployer', '部署者'),
            ],
          }),
        ],
      },
    ],
    risks: RIGHTS.map(([id, title]) => newRisk(id, { title: title[c.language] })),
  };
}
