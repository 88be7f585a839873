import * as z from 'zod';
import { Plan } from '#core/plan/plan';

/**
 * JSON Schema (draft 2020-12) of a `.landfall` file, generated from the schema that Landfall itself validates with. What
 * JSON Schema cannot say, that low ≤ likely ≤ high for one, Landfall checks beyond it.
 */
export function planJsonSchema(): unknown {
  return { title: 'Landfall plan', ...z.toJSONSchema(Plan, { io: 'input' }) };
}
