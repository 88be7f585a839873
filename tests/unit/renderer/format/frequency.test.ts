import { describe, expect, it } from 'vitest';
import { frequencyOf } from '../../../../src/renderer/format/frequency';

describe('frequencyOf', () => {
  it.each([
    [0.5, { kind: 'exact', count: 5, of: 10 }],
    [0.84, { kind: 'exact', count: 8, of: 10 }],
    [0.97, { kind: 'exact', count: 97, of: 100 }],
    [0.03, { kind: 'exact', count: 3, of: 100 }],
    [1, { kind: 'more-than', count: 99, of: 100 }],
    [0, { kind: 'fewer-than', count: 1, of: 100 }],
  ] as const)('counts %f of all runs as people do', (share01, expected) => {
    expect(frequencyOf(share01)).toEqual(expected);
  });

  it('never says that all or none of the runs hold', () => {
    for (let run = 0; run <= 1000; run += 1) {
      const { kind, count, of } = frequencyOf(run / 1000);
      if (kind === 'exact') expect(count > 0 && count < of, String(run)).toBe(true);
    }
  });
});
