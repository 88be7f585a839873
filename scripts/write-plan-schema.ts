/** Writes the JSON Schema of the plan file, for editors and other programs. */
import { writeFileSync } from 'node:fs';
import { planJsonSchema } from '#core/plan/json-schema';
import { inRoot } from '#scripts/lib/paths';

writeFileSync(inRoot('resources/schema/plan.schema.json'), `${JSON.stringify(planJsonSchema(), null, 2)}\n`);
