import { describe, expect, it } from 'vitest';
import { kernelFigure } from '#core/benchmark/kernels/kernel-figure';
import { kernelsOf } from '#core/benchmark/kernels/kernel-list';
import { halved, type KernelShape, kernelSpec } from '#core/benchmark/kernels/kernel-spec';
import { timingOf } from '../../../support/benchmark-result';

describe('arithmetic and traffic of a kernel', () => {
  it.each<[KernelShape, number, number]>([
    // 2·4³ FLOP; three matrices of 16 numbers.
    [{ kind: 'matmul', size: 4 }, 128, 192],
    // 2·3 sequences and heads, 5² scores each: two products of width 7 and five FLOP of softmax; Q, K, V and the result.
    [{ kind: 'attention', size: 5, batch: 2, heads: 3, headSize: 7 }, 150 * 33, 4 * 4 * 6 * 35],
    // 8 × 8 pixels, 9 products of 2 × 2 channels each; image in, image out, 36 weights.
    [{ kind: 'convolution', size: 8, channels: 2 }, 2 * 64 * 9 * 4, 4 * (256 + 36)],
    // 10 rows of 16 read and written, 10 indices read.
    [{ kind: 'gather', size: 10, width: 16, rows: 99 }, 0, 4 * 330],
    [{ kind: 'elementwise', size: 100 }, 100, 1200],
    [{ kind: 'softmax', size: 8, rows: 4 }, 160, 256],
    [{ kind: 'upload', size: 100 }, 0, 400],
    [{ kind: 'readback', size: 100 }, 0, 400],
  ])('%o', (shape, flop, bytes) => {
    expect(kernelSpec(shape)).toMatchObject({ flop, bytes, id: `${shape.kind}-${shape.size}` });
  });

  it('is counted anew for half the size, until it is as small as it gets', () => {
    const half = halved(kernelSpec({ kind: 'matmul', size: 64 }));
    expect(half).toEqual(kernelSpec({ kind: 'matmul', size: 32 }));
    expect(half && halved(half)).toBeNull();
  });
});

describe('kernels of a run', () => {
  it.each(['gpu', 'processor'] as const)('on a %s have names of their own and all nine kinds', (engine) => {
    for (const mode of ['quick', 'full'] as const) {
      const kernels = kernelsOf(mode, engine, true);
      expect(new Set(kernels.map(({ id }) => id)).size).toBe(kernels.length);
      expect(new Set(kernels.map(({ kind }) => kind)).size).toBe(9);
    }
  });

  it('move nothing where tensors lie in the memory of the program', () => {
    const kinds = kernelsOf('full', 'processor', false).map(({ kind }) => kind);
    expect(kinds).not.toContain('upload');
    expect(kinds).not.toContain('readback');
  });
});

describe('figure of a kernel', () => {
  const figure = (shape: KernelShape) =>
    kernelFigure({ ...kernelSpec(shape), timing: timingOf(0.5), correctness: null });

  it('is arithmetic, bytes or time by its kind', () => {
    expect(figure({ kind: 'matmul', size: 4 })).toEqual({ value: 256, unit: 'FLOP/s' });
    expect(figure({ kind: 'elementwise', size: 100 })).toEqual({ value: 2400, unit: 'B/s' });
    expect(figure({ kind: 'launch', size: 16 })).toEqual({ value: 0.5, unit: 's' });
  });

  it('is none without a timing', () => {
    const spec = kernelSpec({ kind: 'matmul', size: 4 });
    expect(kernelFigure({ ...spec, timing: null, correctness: null })).toBeNull();
  });
});
