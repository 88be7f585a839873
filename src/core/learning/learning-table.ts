import * as z from 'zod';
import { both } from '#core/assessments/statements';
import {
  chineseCell,
  idCell,
  numberCell,
  patternCell,
  provenanceCells,
  provenanceOf,
  textCell,
  wordCell,
} from '#core/catalog/cell';
import type { Provenance } from '#core/catalog/provenance';
import { readTable } from '#core/catalog/table';
import type { Bilingual } from '#core/law/law';
import {
  isTopic,
  LEARNING_KINDS,
  LEARNING_TOPICS,
  type LearningKind,
  type LearningTopic,
} from '#core/learning/topics';

/** A book, paper, tool or standard that a founder should know. */
export interface LearningResource extends Provenance {
  readonly id: string;
  readonly kind: LearningKind;
  readonly title: string;
  readonly authors: string;
  /** Year of the first version. */
  readonly year: number;
  /** Official page: the publisher's, arXiv's, the project's. */
  readonly url: string;
  readonly topics: readonly LearningTopic[];
  readonly why: Bilingual;
  readonly when: Bilingual;
}

const topicsCell = textCell
  .refine(
    (cell) => cell.split(';').every((topic) => isTopic(topic)),
    `one or more of ${LEARNING_TOPICS.join(', ')}, separated by semicolons`,
  )
  .transform((cell) => cell.split(';').filter(isTopic));

/** Columns of `learning/resources.csv`. */
export const LearningRow = z.object({
  id: idCell,
  kind: wordCell(LEARNING_KINDS),
  title: textCell,
  authors: textCell,
  year: numberCell(1900, 2100),
  url: patternCell(/^https:\/\/[^\s"<>]+$/, 'an address that begins with https://'),
  topics: topicsCell,
  why_en: textCell,
  why_zh: chineseCell,
  when_en: textCell,
  when_zh: chineseCell,
  ...provenanceCells,
});

export function toLearningResource(row: z.output<typeof LearningRow>): LearningResource {
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    authors: row.authors,
    year: row.year,
    url: row.url,
    topics: row.topics,
    why: both(row.why_en, row.why_zh),
    when: both(row.when_en, row.when_zh),
    ...provenanceOf(row),
  };
}

/** The sound rows of the table, in its order; `catalog check` says what is wrong with the others. */
export function readLearning(text: string): readonly LearningResource[] {
  return readTable(text, LearningRow, { file: 'learning/resources.csv' }).rows.map(({ value }) =>
    toLearningResource(value),
  );
}
