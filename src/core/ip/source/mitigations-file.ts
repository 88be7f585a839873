import * as z from 'zod';
import { slug } from '#core/ip/source/shared-fields';
import { bilingual, fields } from '#core/law/source/fields';

const steps = z.union([z.literal(0), z.literal(1), z.literal(2)], { error: '0, 1 or 2 steps' });

/** `resources/catalog/ip/mitigations.yaml`: what can be done, and by how many steps it lowers a risk. */
export const MitigationsFile = fields('the mitigations', {
  mitigations: z.array(
    fields('a mitigation', {
      id: slug,
      what: bilingual,
      lowers: fields('the steps it lowers', { likelihood: steps, impact: steps }),
    }),
    'a list of mitigations',
  ),
});
export type MitigationsFile = z.infer<typeof MitigationsFile>;
