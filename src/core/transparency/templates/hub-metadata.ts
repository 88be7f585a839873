import type { DocumentContext } from '#core/assessments/context';
import type { Section, Statement, TextField } from '#core/assessments/document';
import { text } from '#core/assessments/field-makers';
import { ESTIMATE, planOrigin, siteOrigin } from '#core/assessments/plan-origin';
import { trainingMachines } from '#core/assessments/plan-sentences';
import { ask, both, filled, same, say } from '#core/assessments/statements';
import { siteOf } from '#core/plan/own-hardware';
import {
  baseModelIds,
  dataSetIds,
  libraryOf,
  MATERIALS,
  ownLicences,
} from '#core/transparency/bill-of-materials';
import { workloadKindOf } from '#core/workload/resolve';

/** Id of the section whose fields become the front matter of the Markdown file; its fields hold one value a line. */
export const HUB_METADATA = 'hub-metadata';

const ONE_A_LINE = both('One a line; left out of the file while empty.', '每行一项；为空时不写入文件。');

/** Tasks of the Hub by kind of model; a recommender has none there. */
const TASKS = {
  language: 'text-generation',
  'vision-transformer': 'image-classification',
  diffusion: 'text-to-image',
  recommender: null,
} as const;

/** The section of a card that holds its metadata. */
export function metadataSection(fields: readonly TextField[]): Section {
  return {
    id: HUB_METADATA,
    title: both('Metadata for the Hugging Face Hub', 'Hugging Face Hub元数据'),
    fields,
  };
}

/** Task of the Hub that the plan's model is for; null = the Hub has none, or the plan does not say. */
function hubTask(c: DocumentContext): string | null {
  const kind = workloadKindOf(c.plan);
  const uses = c.fact('useCase')?.value;
  const isTranslator = Array.isArray(uses)
    ? uses.length === 1 && uses[0] === 'translation'
    : uses === 'translation';
  return kind === 'language' && isTranslator ? 'translation' : TASKS[kind];
}

export function languageField(): TextField {
  return text(
    'language',
    {
      label: both('Languages', '语言'),
      help: both(
        'Codes after ISO 639, e.g. en, zh, sw; one a line.',
        'ISO 639语言代码，例如en、zh、sw；每行一个。',
      ),
      cite: 'language',
    },
    ask(both('the languages, as codes', '语言代码')),
  );
}

/** @param key of the Hub: a model has one task, a data set may serve several */
export function taskField(c: DocumentContext, key: 'pipeline_tag' | 'task_categories'): TextField {
  const task = hubTask(c);
  return text(
    key,
    {
      label: both('Task', '任务'),
      help: both('A task of the Hub, e.g. text-generation.', 'Hub任务，例如text-generation。'),
      cite: key,
      mayBeEmpty: true,
    },
    ...(task === null ? [] : [say(same(task), planOrigin('model'))]),
  );
}

export function tagsField(...known: readonly Statement[]): TextField {
  return text(
    'tags',
    { label: both('Tags', '标签'), help: ONE_A_LINE, cite: 'tags', mayBeEmpty: true },
    ...known,
  );
}

/** @param licences of the company's own works of the kind */
export function licenceField(licences: readonly string[]): TextField {
  return text(
    'license',
    {
      label: both('Licence under which it is given to others', '对外授予的许可'),
      help: both(
        'A tag of the Hub such as apache-2.0; any other name becomes “other” with that name.',
        'Hub标签，例如apache-2.0；其他名称写为“other”并附名称。',
      ),
      cite: 'license',
    },
    ...(licences.length === 1
      ? [say(same(licences[0] ?? ''), MATERIALS)]
      : [ask(both('the licence', '许可'))]),
  );
}

/** Metadata of the model card, https://huggingface.co/docs/hub/model-cards. */
export function modelMetadata(c: DocumentContext): Section {
  const { plan } = c;
  const library = libraryOf(plan);
  return metadataSection([
    licenceField(ownLicences(plan, 'model')),
    languageField(),
    text(
      'base_model',
      {
        label: both('Models it is made from', '基础模型'),
        help: both('Ids on the Hub, owner/name; one a line.', 'Hub上的标识（所有者/名称）；每行一个。'),
        cite: 'base_model',
        mayBeEmpty: plan.training.approach === 'train',
      },
      ...baseModels(c),
    ),
    text(
      'datasets',
      {
        label: both('Data sets on the Hub', 'Hub上的数据集'),
        help: both(
          'Ids on the Hub alone; all other data are described under “Training data”.',
          '仅填Hub标识；其他数据见“训练数据”。',
        ),
        cite: 'datasets',
        mayBeEmpty: true,
      },
      ...dataSetIds(plan),
    ),
    text(
      'library_name',
      {
        label: both('Library that loads it', '加载所用的库'),
        help: both('E.g. transformers, diffusers, keras.', '例如transformers、diffusers、keras。'),
        cite: 'library_name',
        mayBeEmpty: true,
      },
      ...(library === null ? [] : [say(same(library), MATERIALS)]),
    ),
    taskField(c, 'pipeline_tag'),
    tagsField(...tags(c)),
    ...emissions(c),
  ]);
}

function baseModels(c: DocumentContext): readonly Statement[] {
  const known = baseModelIds(c.plan);
  if (known.length > 0 || c.plan.training.approach === 'train') return known;
  return [ask(both('the model that is fine-tuned', '被微调的模型'))];
}

/** What the answers say the product is used for, as tags. */
function tags(c: DocumentContext): readonly Statement[] {
  const known = c.fact('useCase');
  if (known === null) return [];
  const uses = Array.isArray(known.value) ? (known.value as readonly string[]) : [String(known.value)];
  return uses.map((use) => say(same(use), known.origin));
}

/** Emissions of the run as the Hub asks for them (https://huggingface.co/docs/hub/model-cards-co2): grams, source, place, parts. */
function emissions(c: DocumentContext): readonly TextField[] {
  const { evaluation, plan } = c;
  const known = evaluation?.trainingFacts.emissionsTonnesCo2 ?? null;
  return [
    text(
      'co2_emissions',
      {
        label: both('Emissions of training [g CO₂]', '训练排放 [g CO₂]'),
        help: both(
          'Filled with the estimate (median); replace it with what was measured once the model is trained.',
          '以估计值（中位数）填入；训练完成后请替换为实测值。',
        ),
        cite: 'co2_eq_emissions.emissions',
        isNumber: true,
      },
      known === null
        ? ask(both('the emissions of training in grams', '训练排放（克）'))
        : say(same(grams(known.p50)), ESTIMATE),
    ),
    text(
      'co2_source',
      { label: both('Where the emissions come from', '排放数据来源'), cite: 'co2_eq_emissions.source' },
      known === null
        ? ask(both('who measured or estimated them, and how', '测量或估计者及方法'))
        : say(
            filled(
              'Estimated before training with Landfall, median of the runs, 8 in 10 between {low} and {high} g; not measured',
              '训练前由Landfall估计，模拟中位数，10次中8次介于{low}与{high}克；非实测',
              { low: same(grams(known.p10)), high: same(grams(known.p90)) },
            ),
            ESTIMATE,
          ),
    ),
    text(
      'co2_place',
      { label: both('Where it is trained', '训练地点'), cite: 'co2_eq_emissions.geographical_location' },
      say(c.country(siteOf(plan, 'training')), siteOrigin(plan, 'training')),
    ),
    text(
      'co2_hardware',
      { label: both('Hardware', '硬件'), cite: 'co2_eq_emissions.hardware_used' },
      say(same(trainingMachines(c).en), planOrigin('training')),
    ),
  ];
}

/** Three significant digits: the estimate supports no more. @param tonnes t CO2 */
function grams(tonnes: number): string {
  return String(Number((tonnes * 1e6).toPrecision(3)));
}
