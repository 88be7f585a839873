import type { ProtectionTask } from '#core/ip/protection/deadlines/family-deadlines';
import type { ProtectionRight } from '#core/plan/ip/protection';

/** Rights that are not filed at a patent or trade-mark office: the first step is something else. */
const FIRST_STEPS = {
  copyright: 'task.register-work',
  'trade-secret': 'task.secret-measures',
  domain: 'task.register-name',
} as const satisfies Partial<Record<ProtectionRight, string>>;

/** Key, in the namespace `protection`, of what has to be done. @param right null = not known */
export function taskKey(kind: ProtectionTask['kind'], right: ProtectionRight | null) {
  if (kind === 'first-filing' && (right === 'copyright' || right === 'trade-secret' || right === 'domain'))
    return FIRST_STEPS[right];
  return `task.${kind}` as const;
}
