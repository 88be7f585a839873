import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { invalidInput } from '#core/contract/invalid-input';

function messageFor(schema: z.ZodType, value: unknown): string {
  const parsed = schema.safeParse(value);
  if (parsed.success) throw new Error('expected a fault');
  return invalidInput(parsed.error, 'form').message;
}

describe('invalidInput', () => {
  it.each([
    [
      z.object({ a: z.object({ b: z.string() }) }),
      { a: { b: 1 } },
      'form: field a.b: expected string, received number',
    ],
    [z.array(z.number()), [1, 'x'], 'form: field 1: expected number, received string'],
    [
      z.object({ size: z.union([z.literal(1), z.literal(2)]) }),
      { size: 3 },
      'form: field size: expected 1 or 2',
    ],
    [z.union([z.string(), z.number()]), null, 'form: expected string or number'],
    [z.string().max(3), 'long text', 'form: expected string to have <=3 characters'],
    [z.enum(['a', 'b']), 'c', 'form: expected one of "a"|"b"'],
    [z.string().regex(/x/, 'expected an x'), 'y', 'form: expected an x'],
  ])('says what was expected and where (%#)', (schema, value, message) => {
    expect(messageFor(schema, value)).toBe(message);
  });
});
