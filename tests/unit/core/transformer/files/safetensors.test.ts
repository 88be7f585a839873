import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCheckpoint, writeCheckpoint } from '#core/transformer/files/checkpoint';
import { gpt2Config, gpt2Weights } from '#core/transformer/files/gpt2-weights';
import { readSafetensors, writeSafetensors } from '#core/transformer/files/safetensors';
import { initialWeights } from '#core/transformer/initial-weights';
import { anySmallShape } from '../../../../support/small-transformer.ts';

const anyTensor = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }).chain((shape) =>
  fc
    .array(fc.float({ noNaN: true }), {
      minLength: shape.reduce((product, size) => product * size, 1),
      maxLength: shape.reduce((product, size) => product * size, 1),
    })
    .map((values) => ({ shape, values: Float32Array.from(values) })),
);
const anyName = fc
  .string({ minLength: 1, maxLength: 12 })
  .filter((name) => name !== '__metadata__' && name !== '__proto__');

describe('safetensors', () => {
  it('gives back what was written, whatever tensors and names', () => {
    fc.assert(
      fc.property(
        fc.dictionary(anyName, anyTensor, { noNullPrototype: true }),
        fc.dictionary(anyName, fc.string(), { noNullPrototype: true }),
        (tensors, metadata) => {
          const file = writeSafetensors({ tensors: new Map(Object.entries(tensors)), metadata });
          const read = readSafetensors(file);
          expect(read.ok && [...read.value.tensors]).toEqual([...new Map(Object.entries(tensors))]);
          expect(read.ok && read.value.metadata).toEqual(metadata);
        },
      ),
    );
  });

  it('is laid out as the format says: length, header, numbers one after the other', () => {
    const file = writeSafetensors({
      tensors: new Map([
        ['a', { shape: [2], values: Float32Array.of(1, -2) }],
        ['b', { shape: [1, 1], values: Float32Array.of(0.5) }],
      ]),
      metadata: { format: 'pt' },
    });
    const view = new DataView(file.buffer);
    const headerLength = Number(view.getBigUint64(0, true));
    expect(headerLength % 8).toBe(0);
    expect(JSON.parse(new TextDecoder().decode(file.subarray(8, 8 + headerLength)))).toEqual({
      __metadata__: { format: 'pt' },
      a: { dtype: 'F32', shape: [2], data_offsets: [0, 8] },
      b: { dtype: 'F32', shape: [1, 1], data_offsets: [8, 12] },
    });
    const numbers = [0, 4, 8].map((offset) => view.getFloat32(8 + headerLength + offset, true));
    expect(numbers).toEqual([1, -2, 0.5]);
    expect(file.length).toBe(8 + headerLength + 12);
  });

  it('says what is wrong with any other file and never throws', () => {
    const whole = writeSafetensors({
      tensors: new Map([['a', { shape: [4], values: new Float32Array(4) }]]),
      metadata: {},
    });
    expect(readSafetensors(new Uint8Array())).toEqual({
      ok: false,
      error: 'expected at least 8 bytes, received 0',
    });
    expect(readSafetensors(whole.slice(0, -1))).toEqual({
      ok: false,
      error: 'tensor a: expected its bytes within the file, which is cut short',
    });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(typeof readSafetensors(bytes).ok).toBe('boolean');
      }),
    );
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }), (place, byte) => {
        const changed = whole.slice();
        changed[place] = byte;
        expect(typeof readSafetensors(changed).ok).toBe('boolean');
      }),
    );
  });
});

describe('a checkpoint', () => {
  it('gives back weights, moments, shape, seed and step', () => {
    fc.assert(
      fc.property(anySmallShape, fc.nat(), fc.nat(), (shape, seed, step) => {
        const [weights, first, second] = [1, 2, 3].map((each) => initialWeights(shape, each));
        if (!weights || !first || !second) throw new Error('no weights');
        const content = { shape, seed, step, weights, first, second };
        expect(readCheckpoint(writeCheckpoint(content))).toEqual({ ok: true, value: content });
      }),
      { numRuns: 20 },
    );
  });

  it('is told from other files', () => {
    const other = writeSafetensors({ tensors: new Map(), metadata: { format: 'pt' } });
    expect(readCheckpoint(other)).toEqual({
      ok: false,
      error: 'expected a checkpoint of Landfall, received another safetensors file',
    });
    expect(readCheckpoint(new TextEncoder().encode('a text file, not a checkpoint')).ok).toBe(false);
  });
});

describe('exported weights', () => {
  const shape = { layerCount: 2, hiddenSize: 8, headCount: 2, vocabularySize: 5, contextLength: 4 };
  const weights = initialWeights(shape, 1);
  const { tensors, metadata } = gpt2Weights(shape, weights);

  it('have the names and sizes of GPT-2, with its configuration', () => {
    expect(tensors.get('transformer.h.1.attn.c_attn.weight')?.shape).toEqual([8, 24]);
    expect(tensors.get('transformer.h.1.mlp.c_proj.weight')?.shape).toEqual([32, 8]);
    expect(tensors.size).toBe(2 + 2 * 12 + 2);
    expect(JSON.parse(metadata.config ?? '')).toEqual(gpt2Config(shape));
    expect(metadata.format).toBe('pt');
  });

  it('map an input to queries, keys and values side by side: x · W', () => {
    const map = tensors.get('transformer.h.0.attn.c_attn.weight')?.values ?? new Float32Array();
    const heads = weights.get('blocks.0.queryKeyValue') ?? new Float32Array();
    // Head 1 of the values, its third number, from the input's sixth: part 2, head 1, row 2.
    const column = 2 * 8 + 1 * 4 + 2;
    expect(map[5 * 24 + column]).toBe(heads[((2 * 2 + 1) * 4 + 2) * 8 + 5]);
  });
});
