import { useId } from 'react';
import type { BenchmarkResult } from '#core/benchmark/result';
import { SectionHead } from '../../../ui/SectionHead';
import { StateWord } from '../../../ui/StateWord';
import { gatherNotes, noteText, noteTone } from '../figures/note-text';
import { partName } from '../figures/part-name';
import type { Words } from '../use-words';
import classes from './machine.module.css';

/** What is to be known of a run, in plain words: what was not measured and why, and under which conditions. */
export function RunNotes({ result, words }: { readonly result: BenchmarkResult; readonly words: Words }) {
  const { t } = words;
  const headingId = useId();
  const notes = gatherNotes(result.notes);
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('notes.title')} />
      <ul className={classes.notes}>
        {notes.map(({ note, parts }) => (
          <li key={note.code}>
            <StateWord tone={noteTone(note)}>
              <span className={classes.sentence}>
                {parts.length < 2
                  ? noteText(note, words)
                  : t('note.several', {
                      sentence: t(`note.${note.code}`),
                      parts: words.listed(parts.map((part) => partName(part, words))),
                    })}
              </span>
            </StateWord>
          </li>
        ))}
      </ul>
    </section>
  );
}
