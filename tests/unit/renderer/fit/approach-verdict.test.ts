import { describe, expect, it } from 'vitest';
import type { Quantiles } from '#core/evaluation/evaluation';
import { approachVerdict } from '../../../../src/renderer/fit/approach-verdict';

const around = (median: number): Quantiles => ({
  p10: median * 0.8,
  p25: median * 0.9,
  p50: median,
  p75: median * 1.1,
  p90: median * 1.2,
});
const alternative = (approach: 'train' | 'fine-tune', median: number) => ({
  approach,
  totalUsd: around(median),
  complete: true,
});

describe('approachVerdict', () => {
  it('says how much the other approach saves, and that the ranges are apart', () => {
    const verdict = approachVerdict(around(100), alternative('fine-tune', 40));
    expect(verdict).toMatchObject({ kind: 'cheaperTune', overlaps: false });
    expect(verdict?.saving01).toBeCloseTo(0.6);
  });

  it('says how many times more the other approach costs', () => {
    const verdict = approachVerdict(around(100), alternative('train', 350));
    expect(verdict).toMatchObject({ kind: 'dearerTrain', overlaps: false });
    expect(verdict?.factor).toBeCloseTo(3.5);
  });

  it('does not choose between medians within a tenth of each other', () => {
    expect(approachVerdict(around(100), alternative('fine-tune', 95))).toMatchObject({
      kind: 'same',
      overlaps: true,
    });
  });

  it('is silent when one of them costs nothing', () => {
    expect(approachVerdict(around(0), alternative('train', 10))).toBeNull();
    expect(approachVerdict(around(10), alternative('train', 0))).toBeNull();
  });
});
