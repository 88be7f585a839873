import { useId } from 'react';
import type { BenchmarkResult } from '#core/benchmark/result';
import type { Accelerator } from '#core/catalog/catalog';
import { SectionHead } from '../../../ui/SectionHead';
import { StateWord } from '../../../ui/StateWord';
import { graphicsShortfall } from '../figures/graphics-shortfall';
import { gatherNotes, noteText, noteTone } from '../figures/note-text';
import { partName } from '../figures/part-name';
import type { Words } from '../use-words';
import classes from './machine.module.css';

export interface RunNotesProps {
  readonly result: BenchmarkResult;
  /** The machine's part in the catalog; null: none fits. */
  readonly part: Accelerator | null;
  readonly words: Words;
}

/** What is to be known of a run, in plain words: what was not measured and why, and under which conditions. */
export function RunNotes({ result, part, words }: RunNotesProps) {
  const { t, format } = words;
  const headingId = useId();
  const notes = gatherNotes(result.notes);
  const shortfall = graphicsShortfall(result, part);
  if (notes.length === 0 && shortfall === null) return null;
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('notes.title')} />
      <ul className={classes.notes}>
        {shortfall === null ? null : (
          <li>
            <StateWord tone="warn">
              <span className={classes.sentence}>
                {t('notes.graphics', { share: format.percent(shortfall) })}
              </span>
            </StateWord>
          </li>
        )}
        {notes.map(({ note, parts }) => (
          <li key={note.code}>
            <StateWord tone={noteTone(note)}>
              <span className={classes.sentence}>
                {parts.length < 2
                  ? noteText(note, words)
                  : t('note.several', {
                      sentence: t(`note.${note.code}`),
                      parts: parts
                        .map((part) => partName(part, words))
                        // A name holds commas of its own.
                        .join(format.language === 'zh' ? '；' : '; '),
                    })}
              </span>
            </StateWord>
          </li>
        ))}
      </ul>
    </section>
  );
}
