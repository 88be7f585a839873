import type { AppError } from '#core/contract/app-error';
import { invalidInput } from '#core/contract/invalid-input';
import {
  type ConfigFields,
  type ConfigNote,
  createConfigFields,
  emptyLog,
  type TakenDefault,
} from '#core/model/huggingface/config-fields';
import { parseConfigText } from '#core/model/huggingface/config-text';
import { isHarmless, isOtherModality } from '#core/model/huggingface/known-keys';
import { type FoundLayout, findLayout, unsupported } from '#core/model/huggingface/layout-registry';
import type { LayoutReading } from '#core/model/huggingface/model-layout';
import { ModelArchitecture } from '#core/plan/architecture';
import { isRecord, type JsonRecord } from '#core/shared/json/json-record';
import { err, ok, type Result } from '#core/shared/result';

/** Parameters of the model [1], told apart as the training formulas need them. */
export interface ParameterCounts {
  readonly all: number;
  /** Used for one token; equals `all` for a dense model. */
  readonly active: number;
  /** `all` without input embeddings and positions, which are looked up; a tied output head stays in. */
  readonly allWithoutInputEmbedding: number;
  readonly activeWithoutInputEmbedding: number;
}

export interface HuggingFaceModel {
  readonly architecture: ModelArchitecture;
  /** Layout it was read as, e.g. `llama`. */
  readonly family: string;
  readonly parameters: ParameterCounts;
  /** Values that the file leaves to the family's defaults in `transformers`. */
  readonly defaults: readonly TakenDefault[];
  readonly notes: readonly ConfigNote[];
  /** Keys, and values of keys, that are not known and were not counted. */
  readonly unknown: readonly string[];
}

/**
 * Reads a model's `config.json` as Hugging Face stores it and counts its parameters exactly.
 *
 * @param text content of the file
 * @returns the architecture for a plan; or `too-large`, or `invalid-input` naming the place or field at fault
 */
export function readHuggingFaceConfig(text: string): Result<HuggingFaceModel, AppError> {
  const config = parseConfigText(text);
  if (!config.ok) return config;
  const found = findLayout(config.value);
  if (!found.ok) return found;

  const log = emptyLog();
  const fields = createConfigFields(found.value, log);
  const reading = found.value.layout.read(fields);
  nameWhatIsLeft(fields, found.value);
  if (found.value.assumed && log.unknown.length > 0) return err(unsupported(found.value.unknownType ?? ''));
  const fault = log.faults[0];
  if (fault !== undefined) return err(fault);
  nameTheLayout(fields, found.value);

  const parameters = countParameters(reading);
  const architecture = ModelArchitecture.safeParse(
    toArchitecture(reading, parameters, found.value.layout.family),
  );
  if (!architecture.success) return err(invalidInput(architecture.error, 'config.json'));
  return ok({
    architecture: architecture.data,
    family: found.value.layout.family,
    parameters,
    defaults: log.defaults,
    notes: log.notes,
    unknown: log.unknown,
  });
}

function countParameters(reading: LayoutReading): ParameterCounts {
  const all = reading.parameterCount;
  const active = all - reading.idleParameterCount;
  return {
    all,
    active,
    allWithoutInputEmbedding: all - reading.lookUpParameterCount,
    activeWithoutInputEmbedding: active - reading.lookUpParameterCount,
  };
}

function toArchitecture(
  reading: LayoutReading,
  parameters: ParameterCounts,
  family: string,
): ModelArchitecture {
  return {
    family,
    kind: parameters.active < parameters.all ? 'moe' : 'dense',
    parameterCount: parameters.all,
    activeParameterCount: parameters.active,
    layerCount: reading.layerCount,
    hiddenSize: reading.hiddenSize,
    attentionHeadCount: reading.attentionHeadCount,
    keyValueHeadCount: reading.keyValueHeadCount,
    headDimension: reading.headDimension,
    vocabularySize: reading.vocabularySize,
    tiedEmbeddings: reading.tiedEmbeddings,
    contextLength: reading.contextLength,
    slidingWindow: reading.slidingWindow,
  };
}

/** Names every key that no layout asked for and that may change the size, and the parts that were not counted. */
function nameWhatIsLeft(fields: ConfigFields, found: FoundLayout): void {
  const otherParts: string[] = [];
  const look = (record: JsonRecord, prefix: string): void => {
    for (const [key, value] of Object.entries(record)) {
      if (value === found.record || fields.log.seen.has(key) || isHarmless(key, value)) continue;
      if (!isOtherModality(key)) nameKey(fields, `${prefix}${key}`, key, value);
      else if (isRecord(value)) otherParts.push(key);
    }
  };
  look(found.record, found.prefix);
  if (found.parent !== null) look(found.parent, '');
  if (otherParts.length > 0)
    fields.note('text-model-only', `only the language model is counted, not ${otherParts.join(', ')}`, {
      keys: otherParts.join(', '),
    });
}

function nameKey(fields: ConfigFields, path: string, key: string, value: unknown): void {
  fields.log.unknown.push(path);
  if (key !== 'quantization_config') return;
  const method = isRecord(value) && typeof value.quant_method === 'string' ? value.quant_method : 'unknown';
  fields.note(
    'quantized',
    `weights are stored quantized (${method}); counted at their full number, choose the precision in the plan`,
    { method },
  );
}

function nameTheLayout(fields: ConfigFields, { layout, unknownType, assumed }: FoundLayout): void {
  if (unknownType === null) return;
  fields.log.unknown.push(`model_type: ${unknownType}`);
  fields.note(
    assumed ? 'layout-assumed' : 'layout-by-class',
    assumed
      ? `"${unknownType}" is not known; counted as ${layout.family}, whose keys it has. Check the parameter count`
      : `"${unknownType}" is not known; counted as ${layout.family}, the layout its class name says`,
    { modelType: unknownType, family: layout.family },
  );
}
