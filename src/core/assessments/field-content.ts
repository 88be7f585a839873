import { readMoment } from '#core/assessments/breach-clock';
import {
  type DocumentLanguage,
  type Field,
  isMissing,
  REVIEW_ANSWERS,
  type Rows,
  type Statement,
} from '#core/assessments/document';
import type { DocumentAnswer } from '#core/plan/compliance';

/** Begins every line that waits for a missing fact, in either language. */
const OPEN_MARKS = ['[To be completed', '［待填写'] as const;

function sentenceText(statement: Statement, language: DocumentLanguage): string {
  if (!isMissing(statement)) return statement.text[language];
  const missing = statement.missing[language];
  return language === 'zh' ? `［待填写：${missing}］` : `[To be completed: ${missing}]`;
}

/** What a field says without the user, in a language: one sentence a line, or the rows of its table. */
export function planContent(field: Field, language: DocumentLanguage): string | Rows {
  switch (field.kind) {
    case 'text':
      return field.statements.map((statement) => sentenceText(statement, language)).join('\n');
    case 'table':
      return field.filled.rows.map((row) => row.map((cell) => cell[language]));
    case 'sign-off':
      return field.roles.map(() => ['', '', '']);
    case 'review':
      return field.questions.map(({ id }) => [id, '', '', '', '']);
    default:
      return '';
  }
}

/** The user's answer where it fits the field; else null, e.g. a text where a table belongs. */
export function fittingAnswer(field: Field, answer: DocumentAnswer | undefined): string | Rows | null {
  if (answer === undefined) return null;
  const isRows = field.kind === 'table' || field.kind === 'sign-off' || field.kind === 'review';
  if (isRows !== Array.isArray(answer)) return null;
  if (field.kind === 'table' && field.isFixed) return null;
  if (!Array.isArray(answer)) return answer;
  if (field.kind === 'review')
    return field.questions.map(({ id }) => {
      const row = answer.find(([of]) => of === id) ?? [];
      return [id, row[1] ?? '', row[2] ?? '', row[3] ?? '', row[4] ?? ''];
    });
  const width = field.kind === 'table' ? field.columns.length : 3;
  const rows = answer.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''));
  return field.kind === 'sign-off' ? field.roles.map((_, index) => rows[index] ?? ['', '', '']) : rows;
}

/** Whether a line waits for a missing fact. */
export function isOpenLine(line: string): boolean {
  return OPEN_MARKS.some((mark) => line.includes(mark));
}

/** How much is still to be written: 1 for a field that waits, each question of a review for itself. */
export function openPointsOf(field: Field, value: string | Rows): number {
  if (field.kind === 'review' && typeof value !== 'string') return value.filter(isReviewRowOpen).length;
  return isFieldOpen(field, value) ? 1 : 0;
}

function isFieldOpen(field: Field, value: string | Rows): boolean {
  if (typeof value !== 'string') {
    if (field.kind === 'sign-off')
      return value.some(([name = '', , day = '']) => name.trim() === '' || day.trim() === '');
    if (value.length === 0) return !field.mayBeEmpty;
    return value.some((row) => row.some(isOpenLine));
  }
  const text = value.trim();
  if (text === '') return !field.mayBeEmpty;
  if (field.kind === 'choice') return field.choices.every(({ id }) => id !== text);
  if (field.kind === 'moment') return readMoment(text) === null;
  if (field.kind === 'date') return !/^\d{4}-\d{2}-\d{2}$/.test(text);
  return isOpenLine(text);
}

/** Whether a question of a review waits: no answer, nobody named, no day, or a “no” that nothing explains. */
export function isReviewRowOpen([
  ,
  answer = '',
  note = '',
  reviewer = '',
  day = '',
]: readonly string[]): boolean {
  const isAnswered = REVIEW_ANSWERS.some((known) => known === answer);
  return (
    !isAnswered ||
    reviewer.trim() === '' ||
    !/^\d{4}-\d{2}-\d{2}$/.test(day) ||
    (answer === 'no' && note.trim() === '')
  );
}
