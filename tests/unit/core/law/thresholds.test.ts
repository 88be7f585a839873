import { describe, expect, it } from 'vitest';
import type { Trigger } from '#core/law/trigger';
import { realLaw } from '../../../support/law';
import { agrees } from '../../../support/law-cases';
import {
  lawWith,
  otherBesideTheNumber,
  otherOnTheNumber,
  type Threshold,
  thresholdsOf,
} from '../../../support/law-thresholds';
import { ALL_CASES } from './cases/all-cases';

/** Numbers of which no case would fail if the question were asked differently. */
function unnoticed(askedDifferently: (threshold: Threshold) => Trigger): readonly string[] {
  return thresholdsOf(realLaw())
    .filter((threshold) => {
      const changed = lawWith(realLaw(), threshold, askedDifferently(threshold));
      return ALL_CASES.every((one) => !threshold.duties.has(one.duty) || agrees(changed, one));
    })
    .map(({ label }) => label);
}

describe('every number in the law has a worked case on both of its sides', () => {
  it('finds the numbers of the law', () => {
    const labels = thresholdsOf(realLaw()).map(({ label }) => label);
    expect(labels).toContain('CN: cn-pipl.pi-officer: dataSubjectsHere gte 1000000');
    expect(labels).toContain('EU: condition systemic-risk-model: trainingFlop gt 1e+25');
    expect(labels).toContain('EU: gdpr.dpo in DE: employees gte 20');
    expect(labels).toContain('US-CA: ccpa.cyber-audit from 2029-01-01: annualRevenueUsd lt 50000000');
  });

  it('a case stands on the very number, so that “at least” and “more than” are told apart', () => {
    expect(unnoticed(otherOnTheNumber)).toEqual([]);
  });

  it('another case stands close by on the other side', () => {
    expect(unnoticed(otherBesideTheNumber)).toEqual([]);
  });
});
