import type { ProtectionItem } from '#core/plan/ip/protection';

/** Words that fit a right better than “filed” and “granted”, which are those of a patent. */
const OWN_WORDS = {
  patent: { filed: 'filed', granted: 'granted' },
  trademark: { filed: 'filed', granted: 'registered' },
  design: { filed: 'filed', granted: 'registered' },
  copyright: { filed: 'filed', granted: 'registered' },
  domain: { filed: 'underWay', granted: 'registered' },
  // No office has a say: measures are taken.
  'trade-secret': { filed: 'underWay', granted: 'inPlace' },
} as const satisfies Readonly<Record<ProtectionItem['right'], Readonly<Record<'filed' | 'granted', string>>>>;

/** Key, in the namespace `protection`, of the word for a status of a right. */
export function statusKey(right: ProtectionItem['right'], status: ProtectionItem['status']) {
  const word = status === 'filed' || status === 'granted' ? OWN_WORDS[right][status] : status;
  return `status.${word}` as const;
}
