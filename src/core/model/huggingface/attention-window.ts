import type { ConfigFields } from '#core/model/huggingface/config-fields';
import { LIMITS } from '#core/model/huggingface/model-layout';

/** Which layers see only the last tokens, where `layer_types` does not list it. */
export type WindowRule =
  | { readonly kind: 'none' }
  /** Mistral: every layer; `fallback` is the window when the key is absent. */
  | { readonly kind: 'every-layer'; readonly fallback: number | null }
  /** Qwen: the layers from `max_window_layers` on, when `use_sliding_window` is on. */
  | { readonly kind: 'upper-layers' }
  /** Gemma 2, 3: all but every n-th layer. */
  | { readonly kind: 'all-but-every'; readonly period: number; readonly fallback: number };

/**
 * Attention window of the whole model. A plan knows one window for all layers: a mix of windowed and full layers is
 * planned as full attention, which over-states its work, and is noted.
 *
 * @returns [tokens]; null = full attention
 */
export function readSlidingWindow(fields: ConfigFields, rule: WindowRule, layerCount: number): number | null {
  const types = readLayerTypes(fields);
  if (rule.kind === 'none') return null;
  if (rule.kind === 'upper-layers' && !fields.flag('use_sliding_window', false)) {
    fields.log.seen.add('sliding_window').add('max_window_layers');
    return null;
  }
  const fallback = rule.kind === 'upper-layers' ? 4096 : rule.fallback;
  const window = fields.nullableCount('sliding_window', LIMITS.context, fallback);
  if (window === null) return null;
  const windowedCount =
    types === null
      ? windowedLayers(fields, rule, layerCount)
      : types.filter((type) => type === 'sliding_attention').length;
  if (windowedCount === 0) return null;
  if (windowedCount >= layerCount) return window;
  fields.note(
    'mixed-attention',
    `${windowedCount} of ${layerCount} layers see only ${window} tokens; planned as full attention in all layers`,
    { windowedCount, layerCount, window },
  );
  return null;
}

function windowedLayers(fields: ConfigFields, rule: WindowRule, layerCount: number): number {
  if (rule.kind === 'upper-layers')
    return Math.max(0, layerCount - fields.countOrZero('max_window_layers', LIMITS.layers, 28));
  if (rule.kind !== 'all-but-every') return layerCount;
  const names = ['sliding_window_pattern', '_sliding_window_pattern'];
  for (const name of names) fields.log.seen.add(name);
  const given = names.some((name) => Object.hasOwn(fields.scope.record, name));
  const period = given ? fields.count(names, LIMITS.layers, rule.period) : rule.period;
  return layerCount - Math.floor(layerCount / period);
}

/** Reads `layer_types` and names the kinds of attention that the parameter count does not know. */
function readLayerTypes(fields: ConfigFields): readonly string[] | null {
  const types = fields.list('layer_types', 'string');
  for (const type of new Set(types ?? []))
    if (type !== 'full_attention' && type !== 'sliding_attention')
      fields.log.unknown.push(`${fields.scope.prefix}layer_types: ${type}`);
  return types;
}
