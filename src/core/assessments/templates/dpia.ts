import type { DocumentContext } from '#core/assessments/context';
import type { DocumentForm, Section, Statement } from '#core/assessments/document';
import { DOCUMENT_DUTIES } from '#core/assessments/document-duties';
import { DUTY_COLUMNS, dutyRows } from '#core/assessments/duty-rows';
import { table, text } from '#core/assessments/field-makers';
import {
  assetsSentence,
  audienceSentence,
  corpusRetentionSentence,
  dataSourcesSentence,
  placesSentence,
  productSentence,
  purposeSentence,
  scheduleSentence,
  teamSentence,
} from '#core/assessments/plan-sentences';
import { ask, both } from '#core/assessments/statements';
import { criteriaField } from '#core/assessments/templates/dpia-criteria';
import { dpiaOpinionSections } from '#core/assessments/templates/dpia-opinion';
import { dpiaPrinciples } from '#core/assessments/templates/dpia-principles';
import { dpiaRisks, measuresField } from '#core/assessments/templates/dpia-risks';

/** Data-protection impact assessment, after Art. 35(7) GDPR; its fields cover those of CNIL's PIA tool. */
export function dpiaForm(c: DocumentContext): DocumentForm {
  return {
    id: 'dpia',
    sections: [
      needSection(c),
      contextSection(c),
      ...dpiaPrinciples(c),
      {
        id: 'risks',
        title: both('Risks to people, and measures', '对个人的风险与措施'),
        fields: [measuresField(c)],
        hasRisks: true,
      },
      ...dpiaOpinionSections(),
    ],
    risks: dpiaRisks(c),
  };
}

function needSection(c: DocumentContext): Section {
  return {
    id: 'need',
    title: both('Why this assessment', '为何进行评估'),
    fields: [
      table(
        'duties',
        {
          label: both('Laws that ask for it', '要求评估的法律'),
          cite: 'GDPR Art. 35(1), (3)',
          columns: DUTY_COLUMNS,
          mayBeEmpty: true,
          isFixed: true,
        },
        dutyRows(c, ({ assessment }) => DOCUMENT_DUTIES.dpia.includes(assessment.duty.id)),
      ),
      text(
        'need',
        {
          label: both('What makes a high risk likely', '何以可能存在高风险'),
          help: both(
            'Evaluation or scoring of people, large scale, sensitive data, new technology, vulnerable people.',
            '对个人的评价或评分、大规模处理、敏感数据、新技术、弱势群体。',
          ),
          cite: 'GDPR Art. 35(1), (3)',
        },
        ...needStatements(c),
      ),
      criteriaField(c),
    ],
  };
}

function needStatements(c: DocumentContext): readonly Statement[] {
  return [
    c.factSentence('trainsOnPersonalData'),
    c.factSentence('specialCategoryData'),
    c.factSentence('childrenData'),
    c.factSentence('profiling'),
    c.factSentence('automatedDecisions'),
  ];
}

function contextSection(c: DocumentContext): Section {
  return {
    id: 'context',
    title: both('Description of the processing', '处理活动描述'),
    fields: [
      text(
        'processing',
        {
          label: both('The processing: what it is, what for, in which context', '处理活动：内容、目的与背景'),
          cite: 'GDPR Art. 35(7)(a)',
        },
        productSentence(c),
        purposeSentence(c),
        audienceSentence(c),
        scheduleSentence(c),
      ),
      text(
        'responsibilities',
        {
          label: both(
            'Who is responsible: controller, joint controllers, processors',
            '责任方：控制者、共同控制者与处理者',
          ),
          cite: 'GDPR Art. 26, 28',
        },
        placesSentence(c),
        teamSentence(c),
        ask(both('name and address of the controller', '控制者的名称与地址')),
        ask(
          both(
            'the processors (cloud, annotation, support) and their contracts',
            '处理者（云、标注、客服）及其合同',
          ),
        ),
      ),
      text('standards', {
        label: both(
          'Codes of conduct, certifications and standards that apply',
          '适用的行为准则、认证与标准',
        ),
        help: both('Write “none” if there are none.', '没有则写“无”。'),
        cite: 'GDPR Art. 35(8)',
      }),
      text(
        'data',
        {
          label: both('Personal data, people concerned, recipients', '个人数据、所涉人员与接收方'),
          cite: 'GDPR Art. 35(7)(a)',
        },
        c.factSentence('personalData'),
        c.factSentence('trainsOnPersonalData'),
        c.factSentence('specialCategoryData'),
        c.factSentence('childrenData'),
        c.factSentence('healthData'),
        c.factSentence('biometricData'),
        c.factSentence('financialData'),
        c.factSentence('employeeData'),
        c.factSentence('locationData'),
        ask(both('the recipients of the data', '数据接收方')),
      ),
      text(
        'lifecycle',
        {
          label: both('Life cycle of the data, from collection to deletion', '数据生命周期：从收集到删除'),
          cite: 'GDPR Art. 35(7)(a)',
        },
        dataSourcesSentence(c),
        c.factSentence('scrapesWeb'),
        corpusRetentionSentence(c),
        ask(both('how long requests and answers of users are kept', '用户请求与回答的保留时间')),
      ),
      text(
        'assets',
        { label: both('Machines, software and people that hold the data', '存放数据的设备、软件与人员') },
        assetsSentence(c),
        teamSentence(c),
      ),
    ],
  };
}
