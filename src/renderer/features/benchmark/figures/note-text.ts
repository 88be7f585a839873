import type { BenchmarkNote } from '#core/benchmark/result';
import type { StateTone } from '../../../ui/StateWord';
import type { Words } from '../use-words';
import { partName } from './part-name';

/** Faults that take figures away or make them worthless; everything else is a condition to know. */
const FAULTS: ReadonlySet<BenchmarkNote['code']> = new Set([
  'backend-missing',
  'context-lost',
  'device-lost',
  'out-of-memory',
  'wrong-result',
  'not-a-number',
  'failed',
]);

export function noteTone({ code }: BenchmarkNote): StateTone {
  return FAULTS.has(code) ? 'crit' : 'warn';
}

/** A note in a sentence, with the part it is about and the system's own words behind it. */
export function noteText(note: BenchmarkNote, words: Words): string {
  const { t } = words;
  const said = Object.values(note.values).filter((value) => typeof value === 'string' && value !== '');
  const sentence = t(`note.${note.code}`);
  const about =
    note.part === null ? sentence : t('note.about', { part: partName(note.part, words), sentence });
  return said.length === 0 ? about : t('note.said', { sentence: about, said: said.join('; ') });
}

/** Notes without the parts they repeat for: each code once, with the parts it names. */
export function gatherNotes(
  notes: readonly BenchmarkNote[],
): readonly { readonly note: BenchmarkNote; readonly parts: readonly string[] }[] {
  const byCode = Map.groupBy(notes, ({ code }) => code);
  return [...byCode.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    return [{ note: first, parts: same.flatMap(({ part }) => (part === null ? [] : [part])) }];
  });
}
