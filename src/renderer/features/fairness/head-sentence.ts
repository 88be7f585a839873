import type { FairnessWords } from '../../fairness/use-fairness-words';
import type { FairnessView } from './use-fairness-view';

/** What a founder would repeat: the group with the largest gap that chance does not explain, or that there is none. */
export function headSentence({ comparison, fairness, harm }: FairnessView, words: FairnessWords): string {
  const { t, points } = words;
  if (comparison === null) return t('head.none');
  const reference = comparison.groups.find(({ reading }) => reading === 'reference');
  const worst = comparison.groups
    .filter(({ reading }) => reading === 'differs' || reading === 'differs-much')
    .toSorted((a, b) => Math.abs(b.gap ?? 0) - Math.abs(a.gap ?? 0))[0];
  if (worst?.rate !== undefined && worst.rate !== null && reference?.rate !== undefined)
    return t('head.gap', {
      group: worst.group.name,
      rate: points(worst.rate),
      reference: reference.group.name,
      referenceRate: points(reference.rate ?? 0),
      harm: words.harm(fairness, harm),
    });
  return comparison.groups.some(({ reading }) => reading === 'no-gap-seen')
    ? t('head.noGap')
    : t('head.small');
}
