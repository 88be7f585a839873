import type { DocumentContext } from '#core/assessments/context';
import type { DocumentForm, FilledRows } from '#core/assessments/document';
import { servesDuty } from '#core/assessments/document-duties';
import { DOCUMENT_WORDS } from '#core/assessments/document-words';
import { DUTY_COLUMNS, dutyRows } from '#core/assessments/duty-rows';
import { date, table, text } from '#core/assessments/field-makers';
import { corpusRetentionSentence, placesSentence } from '#core/assessments/plan-sentences';
import { ask, both, originsOf } from '#core/assessments/statements';
import { measuresField } from '#core/assessments/templates/dpia-risks';
import { transferStatements } from '#core/assessments/transfer-flows';
import type { Bilingual } from '#core/law/law';

const ACTIVITY_COLUMNS: readonly Bilingual[] = [
  both('Activity', '处理活动'),
  both('Purpose', '目的'),
  both('People', '数据主体类别'),
  both('Data', '个人数据类别'),
  both('Recipients', '接收方类别'),
  both('Erased after', '删除期限'),
];

const PROCESSOR_COLUMNS: readonly Bilingual[] = [
  both('Controller, representative, officer', '控制者、代表与数据保护官'),
  both('Categories of processing', '处理类别'),
  both('Transfers and safeguards', '传输及保障措施'),
  both('Security measures', '安全措施'),
];

/** Record of processing activities, Art. 30(1) GDPR. */
export function recordsForm(c: DocumentContext): DocumentForm {
  return {
    id: 'records',
    sections: [
      {
        id: 'controller',
        title: both('Controller', '控制者'),
        fields: [
          table(
            'duties',
            {
              label: both('Laws that ask for it', '要求记录的法律'),
              columns: DUTY_COLUMNS,
              mayBeEmpty: true,
              isFixed: true,
            },
            dutyRows(c, (duty) => servesDuty('records', duty)),
          ),
          text(
            'controller',
            {
              label: both(
                'Name and contact of the controller and of joint controllers',
                '控制者及共同控制者的名称与联系方式',
              ),
              cite: 'GDPR Art. 30(1)(a)',
            },
            placesSentence(c),
            ask(both('name, address and contact of the controller', '控制者的名称、地址与联系方式')),
          ),
          text('representative', {
            label: both('Representative in the Union', '欧盟代表'),
            help: both(
              'Only for controllers outside the Union (Art. 27).',
              '仅欧盟境外的控制者需要（第27条）。',
            ),
            cite: 'GDPR Art. 30(1)(a)',
            mayBeEmpty: true,
          }),
          text('dpo', { label: both('Data protection officer', '数据保护官'), cite: 'GDPR Art. 30(1)(a)' }),
        ],
      },
      {
        id: 'activities',
        title: both('Processing activities', '处理活动'),
        fields: [
          table(
            'activities',
            {
              label: both('Activities', '活动清单'),
              cite: 'GDPR Art. 30(1)(b)–(d), (f)',
              columns: ACTIVITY_COLUMNS,
            },
            activityRows(c),
          ),
          text(
            'transfers',
            {
              label: both('Transfers to other countries, and the safeguards', '向其他国家的传输及保障措施'),
              cite: 'GDPR Art. 30(1)(e)',
            },
            ...transferStatements(c),
          ),
          text(
            'retention',
            { label: both('Time limits for erasure', '删除期限'), cite: 'GDPR Art. 30(1)(f)' },
            corpusRetentionSentence(c),
            ask(both('the time limits for all other data', '其他数据的期限')),
          ),
          { ...measuresField(c), cite: 'GDPR Art. 30(1)(g)' },
        ],
      },
      {
        id: 'forOthers',
        title: both('Processing for other controllers', '受其他控制者委托的处理'),
        fields: [
          table('forOthers', {
            label: both('What is done for whom', '为何人处理何种数据'),
            help: both(
              'Only where data are processed on the instructions of others, e.g. of business customers.',
              '仅在按他人（如企业客户）指示处理数据时填写。',
            ),
            cite: 'GDPR Art. 30(2)',
            columns: PROCESSOR_COLUMNS,
            mayBeEmpty: c.fact('processorOnly')?.value !== true,
          }),
        ],
      },
      {
        id: 'upkeep',
        title: both('Upkeep', '维护'),
        fields: [
          text('keeper', { label: both('Who keeps the record', '记录维护人') }),
          date('checkedOn', { label: both('Last checked on', '最近核对日期') }),
        ],
      },
    ],
    risks: [],
  };
}

interface Activity {
  readonly fact: 'trainsOnPersonalData' | 'personalData' | 'employeeData';
  readonly row: readonly [activity: Bilingual, purpose: Bilingual, people: Bilingual];
}

const ACTIVITIES: readonly Activity[] = [
  {
    fact: 'trainsOnPersonalData',
    row: [
      both('Training the model', '训练模型'),
      both('Build the model', '构建模型'),
      both('People in the training data', '训练数据中的个人'),
    ],
  },
  {
    fact: 'personalData',
    row: [
      both('Answering requests of users', '处理用户请求'),
      both('Provide the service', '提供服务'),
      both('Users, and people they write about', '用户及其提及的个人'),
    ],
  },
  {
    fact: 'employeeData',
    row: [both('Data of employees', '员工数据'), DOCUMENT_WORDS.empty, both('Employees', '员工')],
  },
];

/** Activities that the answers name; what nobody said about them stands as an open cell. */
function activityRows(c: DocumentContext): FilledRows {
  const named = ACTIVITIES.filter(({ fact }) => c.fact(fact)?.value === true);
  return {
    rows: named.map(({ row }) => [...row, DOCUMENT_WORDS.empty, DOCUMENT_WORDS.empty, DOCUMENT_WORDS.empty]),
    from: originsOf(named.map(({ fact }) => c.factSentence(fact))),
  };
}
