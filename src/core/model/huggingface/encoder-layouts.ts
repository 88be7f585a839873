import type { ConfigFields } from '#core/model/huggingface/config-fields';
import { attention, layerNorm, linear, plainMlp } from '#core/model/huggingface/layer-parameters';
import {
  architectureClass,
  evenHeadDimension,
  type LayoutReading,
  LIMITS,
  type ModelLayout,
  readLabelCount,
} from '#core/model/huggingface/model-layout';

interface EncoderShape {
  readonly width: number;
  readonly layerCount: number;
  readonly headCount: number;
  readonly headDimension: number;
  /** All layers; both norms belong to a layer. */
  readonly layersParameterCount: number;
}

/** The keys and blocks that BERT and ViT share: full attention, MLP with bias, two layer norms. */
function readEncoder(fields: ConfigFields, inputBias: boolean): EncoderShape {
  const width = fields.required('hidden_size', LIMITS.width, 768);
  const layerCount = fields.required('num_hidden_layers', LIMITS.layers, 12);
  const headCount = fields.count('num_attention_heads', LIMITS.heads, 12);
  const headDimension = evenHeadDimension(fields, width, headCount, 'num_attention_heads');
  const innerWidth = fields.count('intermediate_size', LIMITS.width, 3072);
  const heads = { headCount, keyValueHeadCount: headCount, headDimension };
  const layer =
    attention({ width, ...heads, inputBias, outputBias: true, queryKeyNorm: false }) +
    plainMlp(width, innerWidth) +
    2 * layerNorm(width);
  fields.note(
    'encoder',
    'an encoder: every position attends to all others and nothing is generated token by token',
  );
  return { width, layerCount, headCount, headDimension, layersParameterCount: layerCount * layer };
}

/** BERT with the pooler or head of its class. Defaults of `BertConfig`; Devlin et al. 2018, arXiv:1810.04805. */
function readBert(fields: ConfigFields): LayoutReading {
  const encoder = readEncoder(fields, true);
  const { width } = encoder;
  const vocabularySize = fields.count('vocab_size', LIMITS.vocabulary, 30_522);
  const contextLength = fields.count('max_position_embeddings', LIMITS.context, 512);
  const typeCount = fields.count('type_vocab_size', LIMITS.vocabulary, 2);
  const positionType = fields.scope.record.position_embedding_type ?? 'absolute';
  fields.log.seen.add('position_embedding_type');
  if (positionType !== 'absolute')
    fields.log.unknown.push(`${fields.scope.prefix}position_embedding_type: ${String(positionType)}`);

  const head = bertHead(fields, width, vocabularySize);
  const words = vocabularySize * width;
  const places = (contextLength + typeCount) * width;
  return {
    ...sizes(encoder),
    vocabularySize,
    tiedEmbeddings: head.usesWords,
    contextLength,
    parameterCount: words + places + layerNorm(width) + encoder.layersParameterCount + head.parameterCount,
    lookUpParameterCount: (head.usesWords ? 0 : words) + places,
  };
}

/** What each class of `modeling_bert.py` puts on top of the encoder. */
function bertHead(fields: ConfigFields, width: number, vocabularySize: number) {
  const className = architectureClass(fields) ?? 'BertModel';
  const pooler = linear(width, width, true);
  const task = className.replace(/^Bert/, '');
  if (task === 'ForMaskedLM' || task === 'LMHeadModel' || task === 'ForPreTraining') {
    const tied = fields.flag('tie_word_embeddings', true);
    const transform = linear(width, width, true) + layerNorm(width) + vocabularySize;
    const nextSentence = task === 'ForPreTraining' ? pooler + linear(width, 2, true) : 0;
    return {
      parameterCount: transform + nextSentence + (tied ? 0 : width * vocabularySize),
      usesWords: tied,
    };
  }
  fields.log.seen.add('tie_word_embeddings');
  const classifier = (labelCount: number): number => linear(width, labelCount, true);
  const parameterCount =
    task === 'ForTokenClassification'
      ? classifier(readLabelCount(fields))
      : task === 'ForQuestionAnswering'
        ? classifier(2)
        : task === 'ForSequenceClassification'
          ? pooler + classifier(readLabelCount(fields))
          : task === 'ForMultipleChoice'
            ? pooler + classifier(1)
            : task === 'ForNextSentencePrediction'
              ? pooler + classifier(2)
              : pooler;
  return { parameterCount, usesWords: false };
}

/** ViT with the pooler or classifier of its class. Defaults of `ViTConfig`; Dosovitskiy et al. 2020, arXiv:2010.11929. */
function readVit(fields: ConfigFields): LayoutReading {
  const encoder = readEncoder(fields, fields.flag('qkv_bias', true));
  const { width } = encoder;
  const imageSize = fields.count('image_size', LIMITS.width, 224);
  const patchSize = fields.count('patch_size', LIMITS.width, 16);
  const channelCount = fields.count('num_channels', LIMITS.width, 3);
  if (patchSize > imageSize) fields.fault('patch_size', `at most the image size ${imageSize}`);
  const patchCount = Math.max(1, Math.floor(imageSize / patchSize)) ** 2;
  const patches = linear(patchSize * patchSize * channelCount, width, true);
  const places = (1 + patchCount + 1) * width;

  const classifies = architectureClass(fields) === 'ViTForImageClassification';
  const labelCount = classifies ? readLabelCount(fields) : 1;
  fields.log.seen.add('id2label').add('label2id').add('num_labels').add('pooler_output_size');
  const poolerWidth = fields.nullableCount('pooler_output_size', LIMITS.width, null) ?? width;
  const head = classifies ? linear(width, labelCount, true) : linear(width, poolerWidth, true);
  fields.note(
    'patches-as-tokens',
    `an image is ${patchCount} patches and a class token; labels count as vocabulary`,
    {
      patchCount,
      labelCount,
    },
  );
  return {
    ...sizes(encoder),
    vocabularySize: labelCount,
    tiedEmbeddings: true,
    contextLength: patchCount + 1,
    parameterCount: patches + places + encoder.layersParameterCount + layerNorm(width) + head,
    lookUpParameterCount: places,
  };
}

function sizes(encoder: EncoderShape) {
  return {
    layerCount: encoder.layerCount,
    hiddenSize: encoder.width,
    attentionHeadCount: encoder.headCount,
    keyValueHeadCount: encoder.headCount,
    headDimension: encoder.headDimension,
    slidingWindow: null,
    idleParameterCount: 0,
  };
}

export const ENCODER_LAYOUTS: readonly ModelLayout[] = [
  { family: 'bert', modelTypes: ['bert'], classPrefixes: ['Bert'], read: readBert },
  { family: 'vit', modelTypes: ['vit'], classPrefixes: ['ViT'], read: readVit },
];
