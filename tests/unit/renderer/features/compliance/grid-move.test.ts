import { describe, expect, it } from 'vitest';
import { gridMove } from '../../../../../src/renderer/features/compliance/matrix/grid-move';

const size = { rows: 13, columns: 6 };

describe('moving in the matrix', () => {
  it.each([
    ['ArrowRight', { row: 2, column: 2 }, { row: 2, column: 3 }],
    ['ArrowUp', { row: 2, column: 2 }, { row: 1, column: 2 }],
    ['ArrowUp', { row: 0, column: 2 }, { row: 0, column: 2 }],
    ['ArrowDown', { row: 12, column: 0 }, { row: 12, column: 0 }],
    ['End', { row: 4, column: 0 }, { row: 4, column: 5 }],
    ['PageDown', { row: 4, column: 1 }, { row: 12, column: 1 }],
  ])('%s from %o leads to %o', (key, from, to) => {
    expect(gridMove(key, from, size)).toEqual(to);
  });

  it('leaves other keys alone', () => {
    expect(gridMove('Enter', { row: 0, column: 0 }, size)).toBeNull();
  });
});
