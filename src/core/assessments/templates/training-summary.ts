import { MODALITY_WORDS } from '#core/assessments/choice-words';
import type { DocumentContext } from '#core/assessments/context';
import type { DocumentForm, Section, Statement } from '#core/assessments/document';
import { servesDuty } from '#core/assessments/document-duties';
import { DUTY_COLUMNS, dutyRows } from '#core/assessments/duty-rows';
import { choice, date, signOff, table, text } from '#core/assessments/field-makers';
import { rangeWords } from '#core/assessments/number-words';
import { planOrigin } from '#core/assessments/plan-origin';
import { dataSourcesSentence, scheduleSentence } from '#core/assessments/plan-sentences';
import { ask, both, same, say } from '#core/assessments/statements';
import { trainingSourceSections } from '#core/assessments/templates/training-sources';
import type { Bilingual } from '#core/law/law';
import { trainingAmount } from '#core/workload/resolve';

/**
 * Public summary of training content, Art. 53(1)(d) of the AI Act, in the order of the Commission's template
 * (explanatory notice and template, first published on 24 July 2025).
 */
export function trainingSummaryForm(c: DocumentContext): DocumentForm {
  return {
    id: 'training-summary',
    sections: [general(c), ...trainingSourceSections(c), processing(c), upkeep()],
    risks: [],
  };
}

function general(c: DocumentContext): Section {
  return {
    id: 'general',
    title: both('General information', '一般信息'),
    fields: [
      table(
        'duties',
        {
          label: both('Laws that ask for it', '要求公布的法律'),
          columns: DUTY_COLUMNS,
          mayBeEmpty: true,
          isFixed: true,
        },
        dutyRows(c, (duty) => servesDuty('training-summary', duty)),
      ),
      text(
        'provider',
        { label: both('Provider: name and contact', '提供者：名称与联系方式'), cite: '1.1' },
        ask(both('name and contact of the provider', '提供者的名称与联系方式')),
      ),
      text('representative', {
        label: both('Authorised representative', '授权代表'),
        help: both('Only for providers outside the Union (Art. 54).', '仅欧盟境外的提供者需要（第54条）。'),
        cite: '1.1',
        mayBeEmpty: true,
      }),
      text(
        'model',
        { label: both('Model: versioned names', '模型：带版本的名称'), cite: '1.2' },
        say(same(c.plan.name), planOrigin('name')),
        ask(both('the version', '版本')),
      ),
      text(
        'dependencies',
        { label: both('Models it builds on', '所依赖的模型'), cite: '1.2' },
        ...dependencies(c),
      ),
      text(
        'placedOn',
        { label: both('Date of placement on the Union market', '投放欧盟市场的日期'), cite: '1.2' },
        scheduleSentence(c),
      ),
      text(
        'modalities',
        { label: both('Modalities of the training data', '训练数据的模态'), cite: '1.3' },
        modalities(c, both('the modalities of the training data', '训练数据的模态')),
      ),
      choice('textSize', {
        label: both('Size of the text data', '文本数据规模'),
        cite: '1.3',
        mayBeEmpty: true,
        choices: [
          { id: 'below-1bn', label: both('less than 1 billion tokens', '少于10亿词元') },
          { id: '1bn-10tn', label: both('1 billion to 10 trillion tokens', '10亿至10万亿词元') },
          { id: 'above-10tn', label: both('more than 10 trillion tokens', '多于10万亿词元') },
        ],
      }),
      text(
        'size',
        { label: both('Size of the training data, all modalities', '各模态训练数据规模'), cite: '1.3' },
        tokens(c),
      ),
      text('content', {
        label: both('Types of content, for each modality', '各模态的内容类型'),
        help: both(
          'E.g. fiction, news, scientific text, photographs, music.',
          '例如小说、新闻、科学文本、照片、音乐。',
        ),
        cite: '1.3',
      }),
      date('latestData', {
        label: both('Latest date of data acquisition', '最近一次数据获取日期'),
        cite: '1.3',
      }),
      text('languages', { label: both('Languages of the training data', '训练数据的语言'), cite: '1.3' }),
      text('characteristics', {
        label: both('Other relevant characteristics', '其他相关特征'),
        cite: '1.3',
        mayBeEmpty: true,
      }),
    ],
  };
}

export function modalities(c: DocumentContext, question: Bilingual): Statement {
  return c.factWord('outputModalities', MODALITY_WORDS, question, (word) =>
    both(`The model puts out: ${word.en}.`, `模型输出：${word.zh}。`),
  );
}

function dependencies(c: DocumentContext): readonly Statement[] {
  if (c.plan.training.approach === 'train') return [c.factSentence('usesThirdPartyModel')];
  return [
    say(both('Fine-tuned from an existing model.', '由现有模型微调而成。'), planOrigin('training')),
    ask(both('name of that model and a link to its own summary', '该模型的名称及其摘要链接')),
  ];
}

/** Tokens seen in training; with several epochs more than the data hold, which the sentence says. */
export function tokens({ plan }: DocumentContext): Statement {
  const isTraining = plan.training.approach === 'train';
  const { value, unit } = trainingAmount(plan);
  const words = rangeWords(value.low, value.likely, value.high);
  if (unit === 'samples')
    return say(
      both(
        `Samples seen in the final run, all passes over the data counted: ${words.en}.`,
        `最终训练所见样本（含多轮）：${words.zh}。`,
      ),
      planOrigin('training'),
    );
  return say(
    both(
      `Tokens seen in the final run, all passes over the data counted: ${words.en}.`,
      `最终训练所见词元（含多轮）：${words.zh}。`,
    ),
    planOrigin(isTraining ? 'training' : 'fineTuning'),
  );
}

function processing(c: DocumentContext): Section {
  return {
    id: 'processing',
    title: both('Data processing', '数据处理'),
    fields: [
      text(
        'copyright',
        {
          label: both(
            'Respect of reservations of rights (text and data mining)',
            '对权利保留（文本与数据挖掘）的遵守',
          ),
          help: both(
            'Measures before and during collection, the opt-out protocols that are followed, code of practice signed or not.',
            '采集前与采集中的措施、所遵循的退出协议、是否签署行为准则。',
          ),
          cite: '3.1; Directive (EU) 2019/790 Art. 4(3)',
        },
        c.factSentence('copyrightedTrainingData'),
        dataSourcesSentence(c),
      ),
      text('illegalContent', {
        label: both('Removal of illegal content from the training data', '从训练数据中清除非法内容'),
        cite: '3.2',
      }),
      text('other', { label: both('Further information', '其他信息'), cite: '3.3', mayBeEmpty: true }),
    ],
  };
}

function upkeep(): Section {
  return {
    id: 'publication',
    title: both('Publication', '公布'),
    fields: [
      text('where', { label: both('Where it is published', '公布位置') }),
      date('publishedOn', { label: both('Published on', '公布日期') }),
      signOff('signOff', {
        label: both('Sign-off', '签署'),
        roles: [both('Author', '编写人'), both('Provider', '提供者')],
      }),
    ],
  };
}
