import type { ProtectionRight } from '#core/plan/ip/protection';

/** No office grants these: a secret is kept, a name is taken. */
export function isNeverGranted(right: ProtectionRight): boolean {
  return right === 'trade-secret' || right === 'domain';
}
