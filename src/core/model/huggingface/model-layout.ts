import type { ConfigFields } from '#core/model/huggingface/config-fields';

/** Largest values that a config may hold; those of the plan's model where it has the same field. */
export const LIMITS = {
  layers: 10_000,
  width: 1_000_000,
  heads: 10_000,
  headDimension: 100_000,
  vocabulary: 10_000_000,
  context: 100_000_000,
  experts: 100_000,
} as const;

/** What a layout reads out of a config. */
export interface LayoutReading {
  readonly layerCount: number;
  readonly hiddenSize: number;
  readonly attentionHeadCount: number;
  readonly keyValueHeadCount: number;
  readonly headDimension: number;
  readonly vocabularySize: number;
  readonly tiedEmbeddings: boolean;
  readonly contextLength: number;
  readonly slidingWindow: number | null;
  readonly parameterCount: number;
  /** Parameters of the experts that one token does not pass through; 0 for a dense model. */
  readonly idleParameterCount: number;
  /** Parameters that are only looked up, never multiplied: input embeddings, positions, token types. */
  readonly lookUpParameterCount: number;
}

/** One family of `transformers` models: how to recognise it, how to count it. */
export interface ModelLayout {
  readonly family: string;
  readonly modelTypes: readonly string[];
  /** What class names in `architectures` start with, e.g. `Llama` of `LlamaForCausalLM`. */
  readonly classPrefixes: readonly string[];
  read(fields: ConfigFields): LayoutReading;
}

export interface HeadShape {
  readonly headCount: number;
  readonly keyValueHeadCount: number;
  readonly headDimension: number;
}

/** Checks that the heads divide the width where no head size is given. */
export function evenHeadDimension(
  fields: ConfigFields,
  width: number,
  headCount: number,
  key: string,
): number {
  if (width % headCount !== 0) fields.fault(key, `a divisor of the width ${width}`);
  return Math.max(1, Math.floor(width / headCount));
}

/** Head on top of a decoder: over the vocabulary, for a task, or none, as the class in `architectures` says. */
export function readDecoderHead(
  fields: ConfigFields,
  width: number,
  vocabularySize: number,
  tiedByDefault: boolean,
): { readonly parameterCount: number; readonly overVocabulary: boolean; readonly tied: boolean } {
  const tied = fields.flag('tie_word_embeddings', tiedByDefault);
  const className = architectureClass(fields);
  if (
    className === null ||
    /(?:ForCausalLM|LMHeadModel|ForConditionalGeneration|DoubleHeadsModel)$/.test(className)
  )
    return { parameterCount: tied ? 0 : width * vocabularySize, overVocabulary: true, tied };
  fields.note(
    'no-vocabulary-head',
    `${className} has no output head over the vocabulary; a task head, if any, is not counted`,
    { className },
  );
  return { parameterCount: 0, overVocabulary: false, tied: false };
}

/** First entry of `architectures`, of the object itself or of the one around it. */
export function architectureClass(fields: ConfigFields): string | null {
  for (const record of [fields.scope.record, fields.scope.parent]) {
    const classes = record?.architectures;
    if (Array.isArray(classes) && typeof classes[0] === 'string') return classes[0];
  }
  return null;
}

/** Labels of a classifier: `num_labels`, else the entries of `id2label`, else two. */
export function readLabelCount(fields: ConfigFields): number {
  const labels = fields.scope.record.id2label ?? fields.scope.parent?.id2label;
  fields.log.seen.add('id2label').add('label2id');
  if (typeof labels === 'object' && labels !== null && !Array.isArray(labels))
    return Math.max(1, Object.keys(labels).length);
  return fields.count('num_labels', LIMITS.vocabulary, 2);
}
