import type { DocumentContext } from '#core/assessments/context';
import type { DocumentForm, Section } from '#core/assessments/document';
import { servesDuty } from '#core/assessments/document-duties';
import { DUTY_COLUMNS, dutyRows } from '#core/assessments/duty-rows';
import { signOff, table, text } from '#core/assessments/field-makers';
import {
  assetsSentence,
  dataSourcesSentence,
  productSentence,
  purposeSentence,
  scheduleSentence,
} from '#core/assessments/plan-sentences';
import { ask, both } from '#core/assessments/statements';
import { downstreamSection } from '#core/assessments/templates/technical-downstream';
import { modalities, tokens } from '#core/assessments/templates/training-summary';
import {
  architectureSentence,
  computeSentence,
  energySentence,
  trainingTimeSentence,
} from '#core/assessments/training-sentences';

/** Technical documentation of a general-purpose model, Annexes XI and XII of the AI Act. */
export function technicalDocumentationForm(c: DocumentContext): DocumentForm {
  return {
    id: 'technical-documentation',
    sections: [
      general(c),
      development(c),
      data(c),
      resources(c),
      downstreamSection(c),
      systemicRisk(c),
      signing(),
    ],
    risks: [],
  };
}

function general(c: DocumentContext): Section {
  return {
    id: 'general',
    title: both('General description', '总体描述'),
    fields: [
      table(
        'duties',
        {
          label: both('Laws that ask for it', '要求备存的法律'),
          columns: DUTY_COLUMNS,
          mayBeEmpty: true,
          isFixed: true,
        },
        dutyRows(c, (duty) => servesDuty('technical-documentation', duty)),
      ),
      text(
        'tasks',
        {
          label: both('Tasks, and the kinds of systems it can be built into', '任务及可集成的系统类型'),
          cite: 'Annex XI 1(1)(a)',
        },
        productSentence(c),
        purposeSentence(c),
      ),
      text('acceptableUse', {
        label: both('Acceptable use policy', '可接受使用政策'),
        cite: 'Annex XI 1(1)(b)',
      }),
      text(
        'release',
        {
          label: both('Date of release and ways of distribution', '发布日期与分发方式'),
          cite: 'Annex XI 1(1)(c)',
        },
        scheduleSentence(c),
        c.factSentence('openWeights'),
      ),
      text(
        'architecture',
        { label: both('Architecture and number of parameters', '架构与参数量'), cite: 'Annex XI 1(1)(d)' },
        architectureSentence(c),
      ),
      text(
        'modality',
        {
          label: both('Modality and format of input and output', '输入输出的模态与格式'),
          cite: 'Annex XI 1(1)(e)',
        },
        modalities(c, both('the modalities of input and output', '输入输出的模态')),
      ),
      text(
        'licence',
        { label: both('Licence', '许可'), cite: 'Annex XI 1(1)(f)' },
        ask(both('the licence of the model', '模型许可')),
      ),
    ],
  };
}

function development(c: DocumentContext): Section {
  return {
    id: 'development',
    title: both('Development', '开发过程'),
    fields: [
      text('integration', {
        label: both(
          'What it takes to build it in: instructions, infrastructure, tools',
          '集成所需：使用说明、基础设施与工具',
        ),
        cite: 'Annex XI 1(2)(a)',
      }),
      text(
        'design',
        {
          label: both(
            'Design of model and training: methods, key choices and why',
            '模型与训练设计：方法、关键选择及理由',
          ),
          cite: 'Annex XI 1(2)(b)',
        },
        architectureSentence(c),
      ),
      text('optimises', {
        label: both(
          'What the model optimises, and how its parameters matter',
          '模型的优化目标及各参数的作用',
        ),
        cite: 'Annex XI 1(2)(b)',
      }),
    ],
  };
}

function data(c: DocumentContext): Section {
  return {
    id: 'data',
    title: both('Data for training, testing and validation', '训练、测试与验证数据'),
    fields: [
      text(
        'provenance',
        {
          label: both('Type and provenance; how obtained and selected', '类型与来源；获取与选择方式'),
          cite: 'Annex XI 1(2)(c)',
        },
        dataSourcesSentence(c),
        c.factSentence('scrapesWeb'),
        c.factSentence('trainsOnPersonalData'),
      ),
      text('curation', {
        label: both('Curation: cleaning, filtering', '整理：清洗与过滤'),
        cite: 'Annex XI 1(2)(c)',
      }),
      text(
        'dataSize',
        {
          label: both('Number of data points, scope, main characteristics', '数据量、范围与主要特征'),
          cite: 'Annex XI 1(2)(c)',
        },
        tokens(c),
      ),
      text('bias', {
        label: both(
          'How unsuitable sources and identifiable biases are detected',
          '如何识别不适当来源与可识别偏见',
        ),
        cite: 'Annex XI 1(2)(c)',
      }),
    ],
  };
}

function resources(c: DocumentContext): Section {
  return {
    id: 'resources',
    title: both('Compute and energy', '算力与能耗'),
    fields: [
      text(
        'compute',
        {
          label: both('Compute for training: operations, time, machines', '训练算力：运算量、时间与设备'),
          cite: 'Annex XI 1(2)(d)',
        },
        computeSentence(c),
        trainingTimeSentence(c),
        assetsSentence(c),
      ),
      text(
        'energy',
        { label: both('Energy used, known or estimated', '已知或估计的能耗'), cite: 'Annex XI 1(2)(e)' },
        energySentence(c),
      ),
    ],
  };
}

function systemicRisk(c: DocumentContext): Section {
  const help = both(
    'Only for models with systemic risk (Art. 51); leave empty otherwise.',
    '仅适用于具有系统性风险的模型（第51条）；否则留空。',
  );
  const isPossible = c.duties.duties.some(
    ({ assessment }) =>
      assessment.duty.id === 'ai-act.systemic-risk' &&
      (assessment.state === 'applies' || assessment.state === 'unknown'),
  );
  const only = { help, mayBeEmpty: !isPossible };
  return {
    id: 'systemic-risk',
    title: both('Models with systemic risk', '具有系统性风险的模型'),
    fields: [
      text('evaluation', {
        label: both('Evaluation: criteria, metrics, results, limits', '评估：标准、指标、结果与局限'),
        cite: 'Annex XI 2(1)',
        ...only,
      }),
      text('redTeaming', {
        label: both('Adversarial testing; alignment and fine-tuning', '对抗测试；对齐与微调'),
        cite: 'Annex XI 2(2)',
        ...only,
      }),
      text('system', {
        label: both('System architecture: how components build on each other', '系统架构：各组件如何衔接'),
        cite: 'Annex XI 2(3)',
        ...only,
      }),
    ],
  };
}

function signing(): Section {
  return {
    id: 'signing',
    title: both('Sign-off', '签署'),
    fields: [
      signOff('signOff', {
        label: both('Sign-off', '签署'),
        roles: [both('Author', '编写人'), both('Provider', '提供者')],
      }),
    ],
  };
}
