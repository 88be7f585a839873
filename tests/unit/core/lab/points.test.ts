import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_POINT_COUNT, parsePoints } from '#core/lab/regression/points';

const points = (text: string) => {
  const read = parsePoints(text);
  return read.ok ? read.value.map(({ x, y }) => [x, y]) : read.error;
};

describe('points from text', () => {
  it.each([
    ['1,2\n3,4', 'commas'],
    ['1, 2\n3, 4', 'commas and spaces'],
    ['1;2\r\n3;4\r\n', 'semicolons'],
    ['1\t2\n\n3\t4', 'tabs and an empty line'],
    ['1 2\n3   4', 'spaces'],
    ['\uFEFFx,y\n1,2\n3,4', 'a head and a byte order mark'],
  ])('reads %j: %s', (text) => {
    expect(points(text)).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('takes a comma for a decimal point where something else parts the columns', () => {
    const wanted = [
      [1.5, 2.25],
      [3, 4],
    ];
    expect(points('1,5;2,25\n3;4')).toEqual(wanted);
    expect(points('1,5 2,25\n3 4')).toEqual(wanted);
  });

  it.each([
    ['1,2\n3', { reason: 'not-two-columns', line: 2, text: '3' }],
    ['1,2\n\n3,4,5', { reason: 'not-two-columns', line: 3, text: '3,4,5' }],
    ['1,2\n3,four', { reason: 'not-a-number', line: 2, text: '3,four' }],
    ['1,2\n3,', { reason: 'not-a-number', line: 2, text: '3,' }],
    ['1,2\n3,1e99', { reason: 'out-of-range', line: 2, text: '3,1e99' }],
    ['x,y\n', { reason: 'too-few', count: 0 }],
    ['1,2', { reason: 'too-few', count: 1 }],
    ['1,2\n1,3', { reason: 'same-x', count: 2 }],
    ['{"a":1}', { reason: 'not-two-columns', line: 1, text: '{"a":1}' }],
  ])('says what is wrong with %j', (text, fault) => {
    expect(points(text)).toEqual(fault);
  });

  it('refuses more points than it can draw', () => {
    const lines = Array.from({ length: MAX_POINT_COUNT + 1 }, (_, index) => `${index},1`).join('\n');
    expect(points(lines)).toMatchObject({ reason: 'too-many' });
  });

  it('never throws and never lets a number through that is none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const read = parsePoints(text);
        if (read.ok) for (const { x, y } of read.value) expect(Number.isFinite(x + y)).toBe(true);
      }),
    );
  });
});
