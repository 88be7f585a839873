import type { ComparedGroup } from '#core/fairness/compare-groups';
import { StateWord } from '../ui/StateWord';
import type { FairnessWords } from './use-fairness-words';

const TONES = {
  'no-gap-seen': 'ok',
  differs: 'warn',
  'differs-much': 'crit',
  'too-small': 'unk',
  unknown: 'unk',
} as const;

export interface GroupReadingProps {
  readonly row: ComparedGroup;
  /** Gap from which on it is called large, as a share. */
  readonly limit: number;
  readonly words: FairnessWords;
}

/** What the figures of one group say beside the reference, as a word with its shape. */
export function GroupReading({ row, limit, words }: GroupReadingProps) {
  const { t, format } = words;
  const { reading, needed } = row;
  if (reading === 'reference') return <span className="soft">{t('table.reference')}</span>;
  return (
    <StateWord tone={TONES[reading]}>
      {t(`table.${reading}`, { limit: words.limit(limit), number: format.integer(needed ?? 0) })}
    </StateWord>
  );
}
