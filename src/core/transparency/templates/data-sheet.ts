import type { DocumentContext } from '#core/assessments/context';
import type { DocumentForm, Section } from '#core/assessments/document';
import { table, text } from '#core/assessments/field-makers';
import { planOrigin } from '#core/assessments/plan-origin';
import {
  corpusRetentionSentence,
  dataSourcesSentence,
  purposeSentence,
  teamSentence,
} from '#core/assessments/plan-sentences';
import { ask, both, say } from '#core/assessments/statements';
import { modalities, tokens } from '#core/assessments/templates/training-summary';
import type { Bilingual } from '#core/law/law';
import {
  licencesSentence,
  MATERIAL_COLUMNS,
  materialRows,
  ownLicences,
} from '#core/transparency/bill-of-materials';
import {
  languageField,
  licenceField,
  metadataSection,
  tagsField,
  taskField,
} from '#core/transparency/templates/hub-metadata';
import { SIZE_CATEGORIES } from '#core/transparency/templates/size-categories';

/**
 * Data sheet for the training data: sections after Gebru et al., “Datasheets for Datasets” (2021), 3.1 to 3.7; the
 * questions are asked in our own words.
 */
export function dataSheetForm(c: DocumentContext): DocumentForm {
  return {
    id: 'data-sheet',
    sections: [
      metadata(c),
      motivation(c),
      composition(c),
      collection(c),
      preprocessing(),
      uses(c),
      distribution(c),
      maintenance(c),
    ],
    risks: [],
  };
}

const asked = (id: string, label: Bilingual, cite: string, help?: Bilingual) =>
  text(id, { label, cite, ...(help === undefined ? {} : { help }) });

/** Metadata of a data set's card, https://github.com/huggingface/hub-docs/blob/main/datasetcard.md. */
function metadata(c: DocumentContext): Section {
  return metadataSection([
    text(
      'pretty_name',
      { label: both('Name of the data set', '数据集名称'), cite: 'pretty_name' },
      say(both(`Training data of ${c.plan.name}`, `${c.plan.name}的训练数据`), planOrigin('name')),
    ),
    licenceField(ownLicences(c.plan, 'dataset')),
    languageField(),
    taskField(c, 'task_categories'),
    text('size_categories', {
      label: both('Number of examples', '样本数量'),
      help: both(
        `One of the Hub’s classes: ${SIZE_CATEGORIES.join(', ')}.`,
        `Hub分级之一：${SIZE_CATEGORIES.join('、')}。`,
      ),
      cite: 'size_categories',
      mayBeEmpty: true,
    }),
    tagsField(),
  ]);
}

function motivation(c: DocumentContext): Section {
  return {
    id: 'motivation',
    title: both('Motivation', '动机'),
    fields: [
      text(
        'purpose',
        { label: both('What the data are brought together for', '汇集数据的目的'), cite: 'Gebru 3.1' },
        purposeSentence(c),
      ),
      text(
        'creators',
        { label: both('Who brings them together, for whom', '汇集者及委托方'), cite: 'Gebru 3.1' },
        ...(c.plan.client.trim() === ''
          ? []
          : [say(both(`For ${c.plan.client}.`, `委托方：${c.plan.client}。`), planOrigin('client'))]),
        ask(both('the organisation that brings them together', '汇集数据的组织')),
      ),
      asked('funding', both('Who pays for it', '出资方'), 'Gebru 3.1'),
    ],
  };
}

function composition(c: DocumentContext): Section {
  return {
    id: 'composition',
    title: both('Composition', '组成'),
    fields: [
      text(
        'instances',
        { label: both('What one example is', '单个样本的含义'), cite: 'Gebru 3.2' },
        modalities(
          c,
          both('what one example is: a text, a picture, a rating …', '单个样本：文本、图片、评分等'),
        ),
      ),
      text(
        'sources',
        { label: both('What it is made of', '数据构成'), cite: 'Gebru 3.2' },
        dataSourcesSentence(c),
      ),
      table(
        'materials',
        {
          label: both('Data sets of others in it', '包含的他人数据集'),
          columns: MATERIAL_COLUMNS,
          cite: 'Gebru 3.2',
          mayBeEmpty: true,
        },
        materialRows(c.plan, 'dataset'),
      ),
      text(
        'size',
        {
          label: both('How much there is', '数量'),
          help: both(
            'The plan says how much a run sees, repeats included; say how many examples there are.',
            '方案给出训练所见数量（含重复）；请写明样本数。',
          ),
          cite: 'Gebru 3.2',
        },
        tokens(c),
        ask(both('the number of examples', '样本数量')),
      ),
      asked(
        'sample',
        both('All there is, or a sample of it; what it stands for', '全部还是样本；代表什么'),
        'Gebru 3.2',
        both('How it was checked that the sample stands for the whole.', '如何验证样本具有代表性。'),
      ),
      asked('labels', both('Labels or targets', '标签或目标'), 'Gebru 3.2'),
      text('gaps', {
        label: both('What is missing, wrong, noisy or double', '缺失、错误、噪声与重复'),
        cite: 'Gebru 3.2',
      }),
      asked('splits', both('Parts for training, validation and test', '训练、验证与测试的划分'), 'Gebru 3.2'),
      text(
        'people',
        { label: both('People in the data', '数据中的个人'), cite: 'Gebru 3.2' },
        c.factSentence('trainsOnPersonalData'),
        c.factSentence('specialCategoryData'),
        c.factSentence('childrenData'),
      ),
      asked(
        'groups',
        both('Groups of people that can be told apart, and their shares', '可识别的人群及其比例'),
        'Gebru 3.2',
      ),
      asked(
        'offensive',
        both('Content that may hurt, insult or frighten', '可能冒犯、侮辱或引起不安的内容'),
        'Gebru 3.2',
      ),
    ],
  };
}

function collection(c: DocumentContext): Section {
  return {
    id: 'collection',
    title: both('Collection', '收集'),
    fields: [
      text(
        'how',
        { label: both('How the data are got', '获取方式'), cite: 'Gebru 3.3' },
        c.factSentence('scrapesWeb'),
        c.factSentence('copyrightedTrainingData'),
      ),
      asked('sampling', both('How a sample is drawn', '抽样方法'), 'Gebru 3.3'),
      text(
        'collectors',
        { label: both('Who collects them, and how they are paid', '收集人员及报酬'), cite: 'Gebru 3.3' },
        teamSentence(c),
        ask(both('who collects the data, and their pay', '数据收集人员及其报酬')),
      ),
      asked('period', both('From when to when', '收集期间'), 'Gebru 3.3'),
      asked(
        'consent',
        both('What people were told and agreed to; how they withdraw', '告知、同意与撤回方式'),
        'Gebru 3.3',
      ),
      asked('review', both('Ethical review, impact assessment', '伦理审查与影响评估'), 'Gebru 3.3'),
    ],
  };
}

function preprocessing(): Section {
  return {
    id: 'preprocessing',
    title: both('Preprocessing', '预处理'),
    fields: [
      asked('cleaning', both('Cleaning, filtering, removal of doubles', '清洗、过滤与去重'), 'Gebru 3.4'),
      asked('labelling', both('Labelling: by whom, after which rules', '标注：人员与规则'), 'Gebru 3.4'),
      asked('raw', both('Whether the raw data are kept', '是否保留原始数据'), 'Gebru 3.4'),
      text('software', {
        label: both('Software for it', '所用软件'),
        cite: 'Gebru 3.4',
        mayBeEmpty: true,
      }),
    ],
  };
}

function uses(c: DocumentContext): Section {
  return {
    id: 'uses',
    title: both('Uses', '用途'),
    fields: [
      text(
        'usedFor',
        { label: both('What they are used for', '当前用途'), cite: 'Gebru 3.5' },
        purposeSentence(c),
      ),
      asked('couldUse', both('What else they could serve', '其他可能用途'), 'Gebru 3.5'),
      asked(
        'futureHarm',
        both('What in them could treat people unfairly or harm them later', '日后可能导致不公或伤害之处'),
        'Gebru 3.5',
      ),
      asked('notFor', both('What they must not be used for', '禁止用途'), 'Gebru 3.5'),
    ],
  };
}

function distribution(c: DocumentContext): Section {
  return {
    id: 'distribution',
    title: both('Distribution', '分发'),
    fields: [
      asked('toWhom', both('Who gets them, how and when', '提供对象、方式与时间'), 'Gebru 3.6'),
      text(
        'terms',
        { label: both('Licences and terms of what is in them', '内容的许可与条款'), cite: 'Gebru 3.6' },
        ...licencesSentence(c.plan),
      ),
      text('exportControls', {
        label: both('Export control and other limits', '出口管制与其他限制'),
        cite: 'Gebru 3.6',
        mayBeEmpty: true,
      }),
    ],
  };
}

function maintenance(c: DocumentContext): Section {
  return {
    id: 'maintenance',
    title: both('Maintenance', '维护'),
    fields: [
      asked('keeper', both('Who keeps them, and whom to write to', '维护者与联系方式'), 'Gebru 3.7'),
      asked(
        'updates',
        both('Corrections and updates: how often, how told', '更正与更新：频率与通知'),
        'Gebru 3.7',
      ),
      text(
        'retention',
        { label: both('How long they are kept', '保存期限'), cite: 'Gebru 3.7' },
        corpusRetentionSentence(c),
      ),
      text('oldVersions', {
        label: both('What becomes of old versions', '旧版本的处理'),
        cite: 'Gebru 3.7',
        mayBeEmpty: true,
      }),
      text('contributions', {
        label: both('How others can add to them', '他人如何贡献'),
        cite: 'Gebru 3.7',
        mayBeEmpty: true,
      }),
    ],
  };
}
