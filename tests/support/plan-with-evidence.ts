import { createHash } from 'node:crypto';
import type { Evidence } from '#core/plan/compliance';
import { newPlan } from '#core/plan/new-plan';
import { NO_COMPLIANCE, NO_RECORD } from '#core/plan/no-compliance';
import type { Plan } from '#core/plan/plan';

export const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

/** The record of a file as it stands in a plan. */
export function evidenceOf(fileName: string, bytes: Uint8Array): Evidence {
  return { sha256: sha256(bytes), fileName, bytes: bytes.length, addedOn: '2026-11-24' };
}

/** A plan with one duty that has this evidence. */
export function planWithEvidence(evidence: readonly Evidence[]): Plan {
  return {
    ...newPlan('Evidence'),
    compliance: {
      ...NO_COMPLIANCE,
      duties: { 'gdpr.lawful-basis': { ...NO_RECORD, status: 'done', evidence: [...evidence] } },
    },
  };
}
