import type { DocumentContext } from '#core/assessments/context';
import type { DocumentForm, FilledRows, Section } from '#core/assessments/document';
import { servesDuty } from '#core/assessments/document-duties';
import { DUTY_COLUMNS, dutyRows } from '#core/assessments/duty-rows';
import { table, text } from '#core/assessments/field-makers';
import {
  assetsSentence,
  audienceSentence,
  dataSourcesSentence,
  productSentence,
  purposeSentence,
  scheduleSentence,
  sectorSentence,
} from '#core/assessments/plan-sentences';
import { ask, both } from '#core/assessments/statements';
import { modalities, tokens } from '#core/assessments/templates/training-summary';
import {
  architectureSentence,
  computeSentence,
  energySentence,
  trainingTimeSentence,
} from '#core/assessments/training-sentences';
import { MATERIAL_COLUMNS, materialRows } from '#core/transparency/bill-of-materials';
import {
  factorsSentence,
  RESULT_COLUMNS,
  resultRows,
  VALUE_COLUMN,
  variationSentence,
} from '#core/transparency/fairness-results';
import { measuredMachines } from '#core/transparency/measured-machines';
import { modelMetadata } from '#core/transparency/templates/hub-metadata';

/** Model card: sections after Mitchell et al., “Model Cards for Model Reporting” (2019), sections 4.1 to 4.9. */
export function modelCardForm(c: DocumentContext): DocumentForm {
  const results = resultRows(c.plan);
  return {
    id: 'model-card',
    sections: [
      modelMetadata(c),
      details(c),
      use(c),
      factors(c),
      metrics(c),
      evaluationData(),
      trainingData(c),
      analyses(results),
      ethics(c),
      caveats(results),
    ],
    risks: [],
  };
}

function details(c: DocumentContext): Section {
  return {
    id: 'details',
    title: both('Model details', '模型详情'),
    fields: [
      table(
        'duties',
        {
          label: both('Laws that ask for such documents', '要求此类文件的法律'),
          columns: DUTY_COLUMNS,
          mayBeEmpty: true,
          isFixed: true,
        },
        dutyRows(c, (duty) => servesDuty('model-card', duty)),
      ),
      text(
        'developer',
        { label: both('Who develops it, and whom to ask', '开发者与联系方式'), cite: 'Mitchell 4.1' },
        ask(both('name and contact of the developer', '开发者的名称与联系方式')),
      ),
      text('model', { label: both('The model', '模型'), cite: 'Mitchell 4.1' }, productSentence(c)),
      text(
        'version',
        { label: both('Date and version', '日期与版本'), cite: 'Mitchell 4.1' },
        scheduleSentence(c),
        ask(both('the version', '版本')),
      ),
      text(
        'architecture',
        { label: both('Type and architecture', '类型与架构'), cite: 'Mitchell 4.1' },
        architectureSentence(c),
        modalities(c, both('the modalities of input and output', '输入输出的模态')),
        c.factSentence('usesThirdPartyModel'),
      ),
      text(
        'training',
        {
          label: both('Training: compute, time, machines', '训练：运算量、时间与设备'),
          help: both(
            'Estimates of a run that lies ahead; replace them with what was measured.',
            '对未来训练的估计；完成后请替换为实测值。',
          ),
          cite: 'Mitchell 4.1',
        },
        computeSentence(c),
        trainingTimeSentence(c),
        assetsSentence(c),
        energySentence(c),
        ...measuredMachines(c),
      ),
      table(
        'basedOn',
        {
          label: both('Models of others that it is made with', '所用的他人模型'),
          columns: MATERIAL_COLUMNS,
          mayBeEmpty: true,
        },
        materialRows(c.plan, 'model'),
      ),
      text(
        'openness',
        { label: both('Who can get it', '开放程度'), cite: 'Mitchell 4.1' },
        c.factSentence('openWeights'),
        c.factSentence('publicFacing'),
      ),
      text('citation', {
        label: both('Papers and citation', '论文与引用方式'),
        cite: 'Mitchell 4.1',
        mayBeEmpty: true,
      }),
    ],
  };
}

function use(c: DocumentContext): Section {
  return {
    id: 'use',
    title: both('Intended use', '预期用途'),
    fields: [
      text(
        'primaryUses',
        { label: both('What it is made for', '主要用途'), cite: 'Mitchell 4.2' },
        purposeSentence(c),
        sectorSentence(c),
        c.factSentence('generatesContent'),
        c.factSentence('automatedDecisions'),
      ),
      text(
        'primaryUsers',
        { label: both('Who uses it', '主要用户'), cite: 'Mitchell 4.2' },
        audienceSentence(c),
        c.factSentence('interactsWithPeople'),
      ),
      text('outOfScope', {
        label: both('What it is not made for', '不适用的用途'),
        help: both(
          'Uses that look close and are not meant, those it does badly, those you forbid.',
          '看似相近但并非本意的用途、效果不佳的用途、禁止的用途。',
        ),
        cite: 'Mitchell 4.2',
      }),
    ],
  };
}

function factors(c: DocumentContext): Section {
  return {
    id: 'factors',
    title: both('Factors', '影响因素'),
    fields: [
      text(
        'relevantFactors',
        {
          label: both('What its quality may hang on', '可能影响质量的因素'),
          help: both(
            'Groups of people, languages and dialects, devices, surroundings.',
            '人群、语言与方言、设备、环境。',
          ),
          cite: 'Mitchell 4.3',
        },
        ...factorsSentence(c.plan),
      ),
      text('evaluationFactors', {
        label: both('Which of them are tested, and why those', '已测试的因素及理由'),
        cite: 'Mitchell 4.3',
      }),
    ],
  };
}

function metrics(c: DocumentContext): Section {
  return {
    id: 'metrics',
    title: both('Metrics', '指标'),
    fields: [
      text('measures', {
        label: both('What is measured, and why that', '所用指标及理由'),
        cite: 'Mitchell 4.4',
      }),
      text('thresholds', {
        label: both('Decision thresholds', '决策阈值'),
        help: both('Only where a score is turned into a decision.', '仅在将分数转为决定时填写。'),
        cite: 'Mitchell 4.4',
        mayBeEmpty: true,
      }),
      text(
        'variation',
        { label: both('How sure the figures are', '数值的不确定性'), cite: 'Mitchell 4.4' },
        ...variationSentence(c.plan),
      ),
    ],
  };
}

function evaluationData(): Section {
  return {
    id: 'evaluation-data',
    title: both('Evaluation data', '评估数据'),
    fields: [
      text('evaluationSets', { label: both('Data sets', '数据集'), cite: 'Mitchell 4.5' }),
      text('evaluationWhy', { label: both('Why these', '选用理由'), cite: 'Mitchell 4.5' }),
      text('evaluationPreprocessing', {
        label: both('How they were prepared', '预处理'),
        cite: 'Mitchell 4.5',
      }),
    ],
  };
}

function trainingData(c: DocumentContext): Section {
  return {
    id: 'training-data',
    title: both('Training data', '训练数据'),
    fields: [
      text(
        'trainingSets',
        {
          label: both('Sources, and what is known about them', '来源与已知信息'),
          help: both('The data sheet says more.', '详见数据说明书。'),
          cite: 'Mitchell 4.6',
        },
        dataSourcesSentence(c),
        c.factSentence('scrapesWeb'),
        c.factSentence('trainsOnPersonalData'),
        c.factSentence('copyrightedTrainingData'),
      ),
      text(
        'trainingAmount',
        { label: both('How much a run sees', '训练用量'), cite: 'Mitchell 4.6' },
        tokens(c),
      ),
      table(
        'trainingMaterials',
        {
          label: both('Data sets of others', '他人的数据集'),
          columns: MATERIAL_COLUMNS,
          mayBeEmpty: true,
        },
        materialRows(c.plan, 'dataset'),
      ),
    ],
  };
}

function analyses(results: FilledRows): Section {
  return {
    id: 'analyses',
    title: both('Quantitative analyses', '定量分析'),
    fields: [
      table(
        'results',
        {
          label: both('Results, overall and by group', '总体与分组结果'),
          help: both(
            'A row with a plain number as its value goes into the file’s model-index.',
            '值为纯数字的行将写入文件的model-index。',
          ),
          cite: 'Mitchell 4.7',
          columns: RESULT_COLUMNS,
          numberColumn: VALUE_COLUMN,
        },
        results,
      ),
      text('intersections', {
        label: both('What groups together show (e.g. women over 60)', '交叉分组的结果（例如60岁以上女性）'),
        cite: 'Mitchell 4.7',
        mayBeEmpty: true,
      }),
    ],
  };
}

function ethics(c: DocumentContext): Section {
  return {
    id: 'ethics',
    title: both('Ethical considerations', '伦理考量'),
    fields: [
      text(
        'sensitiveData',
        { label: both('Data that call for care', '需要谨慎对待的数据'), cite: 'Mitchell 4.8' },
        c.factSentence('personalData'),
        c.factSentence('specialCategoryData'),
        c.factSentence('childrenData'),
      ),
      text('harms', {
        label: both('Who could be harmed, and how', '可能受到伤害的人与方式'),
        cite: 'Mitchell 4.8',
      }),
      text('mitigations', { label: both('What is done against it', '应对措施'), cite: 'Mitchell 4.8' }),
      text('fraughtUses', {
        label: both('Known uses that are especially risky', '已知的高风险用途'),
        cite: 'Mitchell 4.8',
        mayBeEmpty: true,
      }),
    ],
  };
}

function caveats(results: FilledRows): Section {
  return {
    id: 'caveats',
    title: both('Caveats and recommendations', '注意事项与建议'),
    fields: [
      text(
        'limits',
        { label: both('What nobody has tested or knows', '未经测试或尚不清楚之处'), cite: 'Mitchell 4.9' },
        ...(results.rows.length === 0
          ? [
              ask(
                both(
                  'what is not tested: no results by group are in the plan yet',
                  '未测试的内容：方案中尚无分组结果',
                ),
              ),
            ]
          : []),
      ),
      text('advice', { label: both('Advice to those who use it', '给使用者的建议'), cite: 'Mitchell 4.9' }),
    ],
  };
}
