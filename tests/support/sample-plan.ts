import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '#core/plan/plan';
import { parsePlanText } from '#core/plan/plan-file';

export const SAMPLE_PATH = join(import.meta.dirname, '../../resources/samples/kranich-8b.landfall');

/** The sample plan the product opens on. */
export function samplePlan(): Plan {
  const parsed = parsePlanText(readFileSync(SAMPLE_PATH, 'utf8'), 'kranich-8b.landfall');
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}
