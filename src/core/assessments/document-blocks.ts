import { citation } from '#core/assessments/citation';
import { type Origin, REVIEW_ANSWERS, type Rows } from '#core/assessments/document';
import type { DocumentBasis } from '#core/assessments/document-sources';
import {
  DOCUMENT_WORDS,
  LEVEL_WORDS,
  REVIEW_ANSWER_WORDS,
  RISK_LEVEL_WORDS,
} from '#core/assessments/document-words';
import { isOpenLine } from '#core/assessments/field-content';
import type { FilledDocument, FilledField } from '#core/assessments/fill-document';
import { riskWord } from '#core/assessments/risk-level';
import type { Bilingual } from '#core/law/law';
import type { DocumentRisk } from '#core/plan/compliance';
import { partName } from '#core/transparency/sign-off/plan-parts';

/** Parts of a document in reading order; every format writes these and nothing else. All text is plain text. */
export type DocumentBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  /** Small print, e.g. the provision or where a text comes from. */
  | { readonly kind: 'remark'; readonly text: string }
  | { readonly kind: 'text'; readonly lines: readonly DocumentLine[] }
  | {
      readonly kind: 'table';
      readonly label: string;
      readonly head: readonly string[];
      readonly rows: Rows;
      /** Column of addresses that are ours and may be links; nothing that users wrote ever is one. */
      readonly linkColumn?: number;
    };

export interface DocumentLine {
  readonly text: string;
  /** Waits for a missing fact. */
  readonly isOpen: boolean;
}

/** Draft mark of a document; empty when it is complete. */
export function draftMark({ openCount, language }: FilledDocument): string {
  if (openCount === 0) return '';
  const words = openCount === 1 ? DOCUMENT_WORDS.draftOpenOne : DOCUMENT_WORDS.draftOpen;
  return words[language].replace('{count}', String(openCount));
}

/** What stands in a field, in the words of the document. */
export function shownText({ field, value }: FilledField, language: keyof Bilingual): string {
  if (typeof value !== 'string') return '';
  if (field.kind === 'choice')
    return field.choices.find(({ id }) => id === value.trim())?.label[language] ?? value;
  if (field.kind === 'moment') return value.replace('T', ' ').replace(/Z$/, ' UTC');
  return value;
}

export interface BlockOptions {
  /** Without provisions, and without fields that may stay empty and are: for a document inside another one. */
  readonly isBrief?: boolean;
}

/** The whole document as blocks. */
export function documentBlocks(
  document: FilledDocument,
  { isBrief = false }: BlockOptions = {},
): readonly DocumentBlock[] {
  const { language, title, law, planName, sections, updatedOn } = document;
  const word = wordsIn(language);
  const facts = [law, planName, updatedOn ?? '', draftMark(document)].filter((text) => text !== '');
  return [
    { kind: 'heading', level: 1, text: title },
    { kind: 'remark', text: facts.join(language === 'zh' ? '；' : '; ') },
    { kind: 'remark', text: word('caution').replace('{plan}', () => planName) },
    ...signatureLines(document).map((text) => ({ kind: 'remark' as const, text })),
    ...sections.flatMap(({ section, number, fields }): readonly DocumentBlock[] => [
      { kind: 'heading', level: 2, text: `${number} ${section.title[language]}` },
      ...fields
        .filter((field) => !(isBrief && isLeftEmpty(field)))
        .flatMap((field) => fieldBlocks(field, document, isBrief)),
      ...(section.hasRisks === true ? riskBlocks(document) : []),
    ]),
    ...basisBlocks(document),
  ];
}

/** Who signed the document, and what is no longer as it was signed; empty where nobody did. */
export function signatureLines({ signature, language }: FilledDocument): readonly string[] {
  if (signature === null) return [];
  const word = wordsIn(language);
  const { signOff, changedParts, isDocumentChanged, digest } = signature;
  const who =
    signOff.role === '' ? signOff.name : `${signOff.name}${language === 'zh' ? '，' : ', '}${signOff.role}`;
  const signed = word('signed')
    .replace('{day}', signOff.on)
    .replace('{digest}', digest)
    .replace('{who}', () => who);
  const changed = changedParts.map((part) => partName(part)[language]).join(language === 'zh' ? '、' : ', ');
  return [
    signed,
    ...(isDocumentChanged ? [word('documentChanged')] : []),
    changedParts.length === 0 ? word('planUnchanged') : word('planChanged').replace('{parts}', changed),
  ];
}

/** Where the texts behind the document can be read, and which of them nobody has compared it with. */
function basisBlocks({ bases, sections, language }: FilledDocument): readonly DocumentBlock[] {
  if (bases.length === 0) return [];
  const word = wordsIn(language);
  const readText = ({ read, readIn }: DocumentBasis): string => {
    if (read === null) return word('check');
    const on = read === '' ? word('readOnce') : word('readOn').replace('{day}', read);
    if (readIn === null) return on;
    const place = word('readIn').replace('{address}', () => readIn);
    return language === 'zh' ? `${on}，${place}` : `${on} ${place}`;
  };
  return [
    { kind: 'heading', level: 2, text: `${sections.length + 1} ${word('bases')}` },
    { kind: 'remark', text: word('basesRemark') },
    {
      kind: 'table',
      label: word('bases'),
      head: [word('text'), word('address'), word('read')],
      rows: bases.map((basis) => [
        basis.note === null ? basis.text[language] : `${basis.text[language]}\n${basis.note[language]}`,
        basis.address,
        readText(basis),
      ]),
      linkColumn: 1,
    },
  ];
}

function wordsIn(language: keyof Bilingual) {
  return (key: keyof typeof DOCUMENT_WORDS): string => DOCUMENT_WORDS[key][language];
}

/** Whether nothing stands in a field that may stay empty. */
function isLeftEmpty({ field, value }: FilledField): boolean {
  return field.mayBeEmpty && (typeof value === 'string' ? value.trim() === '' : value.length === 0);
}

function fieldBlocks(
  filled: FilledField,
  { language }: FilledDocument,
  isBrief: boolean,
): readonly DocumentBlock[] {
  const { field, value, origins } = filled;
  const word = wordsIn(language);
  const label = field.label[language];
  const cite = isBrief ? null : citation(field, language);
  const body: DocumentBlock =
    typeof value === 'string'
      ? {
          kind: 'text',
          lines: linesOf(shownText(filled, language), field.mayBeEmpty ? word('leftEmpty') : word('empty')),
        }
      : value.length === 0
        ? { kind: 'text', lines: linesOf('', field.mayBeEmpty ? word('none') : word('empty')) }
        : { kind: 'table', label, head: headOf(filled, language), rows: rowsOf(filled, value, language) };
  const from = originGroups(origins).map(({ key, group }) => {
    const sources = group.map((origin) => origin.label[language]).join(language === 'zh' ? '；' : '; ');
    return word(key).replace('{sources}', () => sources);
  });
  return [
    { kind: 'heading', level: 3, text: label },
    ...(cite === null ? [] : [{ kind: 'remark' as const, text: cite }]),
    body,
    ...from.map((text) => ({ kind: 'remark' as const, text })),
  ];
}

/** Origins by how a text came about: taken from the plan, computed from it, or measured. */
export function originGroups(origins: readonly Origin[]) {
  const computed = origins.filter(({ kind }) => kind === 'estimate');
  const measured = origins.filter(({ kind }) => kind === 'measured');
  const taken = origins.filter(({ kind }) => kind !== 'estimate' && kind !== 'measured');
  const groups = [
    { key: 'fromPlan', group: taken },
    { key: 'computed', group: computed },
    { key: 'measured', group: measured },
  ] as const;
  return groups.filter(({ group }) => group.length > 0);
}

function headOf({ field }: FilledField, language: keyof Bilingual): readonly string[] {
  if (field.kind === 'table') return field.columns.map((column) => column[language]);
  const word = wordsIn(language);
  if (field.kind === 'review')
    return [word('question'), word('answer'), word('note'), word('reviewer'), word('day')];
  return [word('role'), word('name'), word('decision'), word('day')];
}

function rowsOf({ field }: FilledField, rows: Rows, language: keyof Bilingual): Rows {
  if (field.kind === 'review')
    return field.questions.map(({ text }, index) => {
      const [, answer = '', ...rest] = rows[index] ?? [];
      return [text[language], answerText(answer, language), ...rest];
    });
  if (field.kind !== 'sign-off') return rows;
  return field.roles.map((role, index) => [role[language], ...(rows[index] ?? ['', '', ''])]);
}

/** An answer of a review in words; one that is not given is a line to be completed. */
function answerText(answer: string, language: keyof Bilingual): string {
  const known = REVIEW_ANSWERS.find((id) => id === answer);
  return known === undefined ? DOCUMENT_WORDS.empty[language] : REVIEW_ANSWER_WORDS[known][language];
}

function linesOf(text: string, empty: string): readonly DocumentLine[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return (lines.length === 0 ? [empty] : lines).map((line) => ({ text: line, isOpen: isOpenLine(line) }));
}

/** A rating in words: `significant × limited = moderate`. */
export function ratingText(severity: number, likelihood: number, language: keyof Bilingual): string {
  const level = RISK_LEVEL_WORDS[riskWord(severity, likelihood)][language];
  if (severity === 0 || likelihood === 0) return level;
  const [first, second] = [severity, likelihood].map((value) => LEVEL_WORDS[value]?.[language] ?? '');
  return language === 'zh' ? `${level}（${first}×${second}）` : `${level} (${first} × ${second})`;
}

function riskBlocks({ risks, language }: FilledDocument): readonly DocumentBlock[] {
  const word = wordsIn(language);
  const details = (risk: DocumentRisk): Rows =>
    (['impacts', 'threats', 'sources', 'measures', 'severityNote', 'likelihoodNote'] as const)
      .filter((key) => risk[key].trim() !== '')
      .map((key) => [word(key), risk[key]]);
  return [
    { kind: 'heading', level: 3, text: word('risks') },
    {
      kind: 'table',
      label: word('risks'),
      head: [word('risk'), word('before'), word('after')],
      rows: risks.map(({ title, severityBefore, likelihoodBefore, severityAfter, likelihoodAfter }) => [
        title,
        ratingText(severityBefore, likelihoodBefore, language),
        ratingText(severityAfter, likelihoodAfter, language),
      ]),
    },
    ...risks
      .filter((risk) => details(risk).length > 0)
      .flatMap((risk): readonly DocumentBlock[] => [
        { kind: 'heading', level: 3, text: risk.title },
        { kind: 'table', label: risk.title, head: [word('risk'), risk.title], rows: details(risk) },
      ]),
  ];
}
