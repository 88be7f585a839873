import type { HoursScope, RunKind } from '#core/compute/efficiency/training-run';

/*
 * What published tables say in words: how a run was made and what its hours cover. Facts that are known before a run
 * starts; none of them names one.
 */

const BENCHMARK = /\bmlperf\b|\bmlcommons\b|benchmark segment/i;
const LOW_RANK = /\bq?lora\b/i;
const LOW_RANK_NOTE = /\bq?lora (fine-?tun|adapter)|\bqlora\b/i;
const PRE_TRAINING_ONLY = /\bpre-?training only\b/i;
const ALL_STAGES =
  /\ball (training )?stages\b|\bpost-?training too\b|\bincl(uding|udes|\.)?,? [^;.]*post-?training/i;
const STEPS_ONLY = /\bhours are (the )?ideal\b|\bideal hours\b/i;

export function runKindOf(texts: { id: string; model: string; note: string; source: string }): RunKind {
  return BENCHMARK.test([texts.id, texts.model, texts.note, texts.source].join(' '))
    ? 'benchmark'
    : 'production';
}

export function isLowRankRun(texts: { id: string; model: string; note: string }): boolean {
  return LOW_RANK.test(texts.model) || LOW_RANK.test(texts.id) || LOW_RANK_NOTE.test(texts.note);
}

export function hoursScopeOf(note: string): HoursScope {
  if (STEPS_ONLY.test(note)) return 'steps-only';
  if (PRE_TRAINING_ONLY.test(note)) return 'final-run';
  return ALL_STAGES.test(note) ? 'all-stages' : 'final-run';
}

/** Share of matrix products in 8 bits or fewer, by the words of a precision such as `bf16`, `fp8` or `bf16/fp8`. */
export function eightBitShareOf(precision: string): number {
  const eight = /fp8|int8|8-?bit|fp4/i.test(precision);
  const wide = /bf16|fp16|16-?bit|fp32|tf32/i.test(precision);
  if (!eight) return 0;
  return wide ? 0.5 : 1;
}
