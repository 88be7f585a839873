import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planJsonSchema } from '#core/plan/json-schema';

const SHIPPED = new URL('../../../../resources/schema/plan.schema.json', import.meta.url);

describe('the shipped JSON Schema of the plan file', () => {
  const shipped = JSON.parse(readFileSync(SHIPPED, 'utf8'));

  it('is the one of this version (npm run schema writes it)', () => {
    expect(shipped).toEqual(JSON.parse(JSON.stringify(planJsonSchema())));
  });

  it('lets unknown keys through and names what is required', () => {
    expect(shipped.additionalProperties).not.toBe(false);
    expect(shipped.required).toEqual(
      expect.arrayContaining(['format', 'version', 'model', 'training', 'markets']),
    );
    expect(shipped.properties.version.const).toBe(1);
  });
});
