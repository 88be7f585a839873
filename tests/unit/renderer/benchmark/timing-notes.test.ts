import { expect, it } from 'vitest';
import { timingNotes } from '../../../../src/renderer/benchmark/run/timing-notes';
import { timingOf } from '../../../support/benchmark-result';

const timing = timingOf(0.01);

it('has nothing to say of a steady timing', () => {
  expect(timingNotes('matmul-64', timing)).toEqual([]);
});

it('tells how wide the interval was when the time was up', () => {
  const wide = { ...timing, lowSeconds: 0.009, highSeconds: 0.012, stoppedBy: 'time-cap' as const };
  expect(timingNotes('matmul-64', wide)).toEqual([
    {
      code: 'time-cap',
      part: 'matmul-64',
      values: { relativeHalfWidth: expect.closeTo(0.15, 12), sampleCount: 10 },
    },
  ]);
});

it('tells rounds that lie apart', () => {
  expect(timingNotes('matmul-64', { ...timing, roundMedianSeconds: [0.01, 0.0104] })).toEqual([]);
  expect(timingNotes('matmul-64', { ...timing, roundMedianSeconds: [0.012, 0.01] })).toEqual([
    { code: 'uneven-pace', part: 'matmul-64', values: { spread: expect.closeTo(0.2, 12) } },
  ]);
});

it('tells a machine that slowed down, where there are samples enough to tell', () => {
  const slower = { ...timing, drift: 0.2 };
  expect(timingNotes('matmul-64', slower)).toEqual([]);
  expect(timingNotes('matmul-64', { ...slower, sampleCount: 40 }).map(({ code }) => code)).toEqual([
    'slowed-down',
  ]);
});
