import { describe, expect, it } from 'vitest';
import { createReusedMemory, FRESH_MEMORY } from '#core/uncertainty/vector-memory';

describe('memory of vectors', () => {
  it('never hands out the same vector twice while it is in use', () => {
    for (const memory of [FRESH_MEMORY, createReusedMemory()]) {
      const vectors = [memory.floats(3), memory.floats(3), memory.slots(3), memory.slots(3)];
      expect(new Set(vectors.map(({ buffer }) => buffer)).size).toBe(4);
    }
  });

  it('hands out what it has again once it may be written over, unless another length is asked for', () => {
    const memory = createReusedMemory();
    const [first, second, slots] = [memory.floats(3), memory.floats(3), memory.slots(5)];
    memory.reuse();
    expect(memory.floats(3)).toBe(first);
    expect(memory.floats(4)).not.toBe(second);
    expect(memory.slots(5)).toBe(slots);
    expect(memory.floats(3)).toHaveLength(3);
  });
});
