import type { AppError } from '#core/contract/app-error';
import { describeValue } from '#core/model/huggingface/config-fields';
import { DECODER_LAYOUTS, LLAMA_SHAPED_LAYOUT } from '#core/model/huggingface/decoder-families';
import { DEEPSEEK_LAYOUTS } from '#core/model/huggingface/deepseek-layout';
import { ENCODER_LAYOUTS } from '#core/model/huggingface/encoder-layouts';
import { GPT_LAYOUTS } from '#core/model/huggingface/gpt-layouts';
import type { ModelLayout } from '#core/model/huggingface/model-layout';
import { isRecord, type JsonRecord } from '#core/shared/json/json-record';
import { err, ok, type Result } from '#core/shared/result';

const MODEL_LAYOUTS: readonly ModelLayout[] = [
  ...DECODER_LAYOUTS,
  ...DEEPSEEK_LAYOUTS,
  ...GPT_LAYOUTS,
  ...ENCODER_LAYOUTS,
];

/** Where multimodal configs keep their language model. */
const TEXT_KEYS = ['text_config', 'language_config', 'llm_config'] as const;

export interface FoundLayout {
  readonly layout: ModelLayout;
  /** Object with the sizes: the config itself or its language model. */
  readonly record: JsonRecord;
  readonly parent: JsonRecord | null;
  readonly prefix: string;
  /** `model_type` that is not known by itself, though its layout is. */
  readonly unknownType: string | null;
  /** The Llama layout was taken because the keys fit, not because the family is known. */
  readonly assumed: boolean;
}

/** Recognises the family by `model_type`, else by the class in `architectures`, of the language model first. */
export function findLayout(config: JsonRecord): Result<FoundLayout, AppError> {
  const textKey = TEXT_KEYS.find((key) => isRecord(config[key]));
  const text = textKey === undefined ? undefined : config[textKey];
  const place = isRecord(text)
    ? { record: text, parent: config, prefix: `${textKey}.` }
    : { record: config, parent: null, prefix: '' };

  for (const candidate of [place.record, config]) {
    const fault = identityFault(candidate);
    if (fault !== null) return err(fault);
    const found = match(candidate);
    if (found !== null) return ok({ ...place, ...found, assumed: false });
  }
  const name = modelName(place.record) ?? modelName(config);
  if (name === null) return err(notAModel(config));
  if (looksLikeLlama(place.record, config))
    return ok({ ...place, layout: LLAMA_SHAPED_LAYOUT, unknownType: name, assumed: true });
  return err(unsupported(name));
}

export function unsupported(name: string): AppError {
  const families = MODEL_LAYOUTS.map((layout) => layout.family).join(', ');
  return {
    code: 'invalid-input',
    field: 'model_type',
    message: `config.json: field model_type: "${name}" is not known; expected a layout of ${families}. Enter the model's sizes by hand`,
  };
}

function match(
  record: JsonRecord,
): { readonly layout: ModelLayout; readonly unknownType: string | null } | null {
  const type = record.model_type;
  const byType = MODEL_LAYOUTS.find((layout) => layout.modelTypes.some((known) => known === type));
  if (byType !== undefined) return { layout: byType, unknownType: null };
  const className = firstClass(record);
  if (className === null) return null;
  const byClass = MODEL_LAYOUTS.find((layout) =>
    layout.classPrefixes.some((prefix) => {
      if (!className.startsWith(prefix)) return false;
      return /^(?:For[A-Z]\w*|Model|LMHeadModel|DoubleHeadsModel)$/.test(className.slice(prefix.length));
    }),
  );
  if (byClass === undefined) return null;
  return { layout: byClass, unknownType: typeof type === 'string' ? type : null };
}

function identityFault(record: JsonRecord): AppError | null {
  const type = record.model_type;
  if (type !== undefined && type !== null && typeof type !== 'string')
    return fieldFault('model_type', `expected a text such as "llama", received ${describeValue(type)}`);
  const classes = record.architectures;
  if (classes === undefined || classes === null) return null;
  if (Array.isArray(classes) && classes.every((name) => typeof name === 'string')) return null;
  return fieldFault('architectures', `expected a list of class names, received ${describeValue(classes)}`);
}

function fieldFault(field: string, reason: string): AppError {
  return { code: 'invalid-input', field, message: `config.json: field ${field}: ${reason}` };
}

function modelName(record: JsonRecord): string | null {
  const type = record.model_type;
  return typeof type === 'string' && type !== '' ? type.slice(0, 60) : firstClass(record);
}

function firstClass(record: JsonRecord): string | null {
  const classes = record.architectures;
  return Array.isArray(classes) && typeof classes[0] === 'string' ? classes[0].slice(0, 60) : null;
}

/** Keys and activation of a gated decoder; the caller still has to see that no key is left over. */
function looksLikeLlama(record: JsonRecord, config: JsonRecord): boolean {
  const className = firstClass(record) ?? firstClass(config) ?? '';
  const sizes = [
    'hidden_size',
    'num_hidden_layers',
    'num_attention_heads',
    'intermediate_size',
    'vocab_size',
  ];
  return (
    className.endsWith('ForCausalLM') &&
    record.hidden_act === 'silu' &&
    sizes.every((key) => typeof record[key] === 'number')
  );
}

/** Other JSON files that lie beside a model, by a key only they have. */
function notAModel(config: JsonRecord): AppError {
  const others: readonly (readonly [string, string])[] = [
    ['peft_type', "an adapter's config; drop the config.json of its base model"],
    ['_class_name', 'a diffusion pipeline, which is not supported'],
    ['weight_map', 'the index of the weights; drop the config.json beside it'],
    ['added_tokens_decoder', "the tokenizer's config; drop the config.json beside it"],
    ['max_new_tokens', 'the generation config; drop the config.json beside it'],
  ];
  const other = others.find(([key]) => Object.hasOwn(config, key));
  return {
    code: 'invalid-input',
    field: 'model_type',
    message: `config.json: field model_type: expected the family of a model, such as "llama", but neither it nor architectures is there${other === undefined ? '' : ` (this looks like ${other[1]})`}`,
  };
}
