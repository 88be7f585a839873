import type { FactId } from '#core/law/facts';
import type { Bilingual } from '#core/law/law';
import type { DocumentRisk } from '#core/plan/compliance';

/** Languages a document can be written in, whatever the screen speaks. */
export type DocumentLanguage = 'en' | 'zh';

/** Documents that the law asks for. Ids are keys of `plan.compliance.documents`: none changes its meaning. */
export const LEGAL_DOCUMENT_IDS = [
  'dpia',
  'fria',
  'records',
  'transfers',
  'breach',
  'training-summary',
  'technical-documentation',
  'cn-genai',
] as const;
export type LegalDocumentId = (typeof LEGAL_DOCUMENT_IDS)[number];

/** Documents made so that others can see through the product. Ids are keys of `plan.transparency.documents`. */
export const TRANSPARENCY_DOCUMENT_IDS = [
  'model-card',
  'data-sheet',
  'explainability-plan',
  'ethics-review',
] as const;
export type TransparencyDocumentId = (typeof TRANSPARENCY_DOCUMENT_IDS)[number];

export const DOCUMENT_IDS = [...LEGAL_DOCUMENT_IDS, ...TRANSPARENCY_DOCUMENT_IDS] as const;
export type DocumentId = LegalDocumentId | TransparencyDocumentId;

export function isTransparencyDocument(id: DocumentId): id is TransparencyDocumentId {
  return TRANSPARENCY_DOCUMENT_IDS.some((known) => known === id);
}

/** Where a sentence that was filled in comes from. */
export interface Origin {
  readonly kind: 'plan' | 'estimate' | 'measured' | 'law' | 'catalog';
  /** e.g. “markets”, “GDPR, Art. 35”. */
  readonly label: Bilingual;
  /** Path into the plan, for a link to the question; null = none. */
  readonly path: string | null;
}

/** A sentence that the plan supports. */
export interface Said {
  readonly text: Bilingual;
  readonly from: readonly Origin[];
}

/** Something that nobody has answered: it stands in the document as a line to be completed, never as a guess. */
export interface Missing {
  readonly missing: Bilingual;
  /** The question of the plan that settles it. */
  readonly fact?: FactId;
  readonly path?: string;
}

export type Statement = Said | Missing;

export type Rows = readonly (readonly string[])[];

/** Rows that the plan fills in, in both languages, and where they come from. */
export interface FilledRows {
  readonly rows: readonly (readonly Bilingual[])[];
  readonly from: readonly Origin[];
}

interface FieldBase {
  readonly id: string;
  readonly label: Bilingual;
  /** What belongs here. */
  readonly help: Bilingual | null;
  /** Provision that asks for it, e.g. `GDPR Art. 35(7)(a)`; in both languages where one writes it otherwise. */
  readonly cite: string | Bilingual | null;
  /** Not open while it is empty, e.g. a table of data sets of a kind that is not used. */
  readonly mayBeEmpty: boolean;
}

export interface TextField extends FieldBase {
  readonly kind: 'text';
  /** A program reads its first line as a number. */
  readonly isNumber?: boolean;
  readonly statements: readonly Statement[];
}

export interface TableField extends FieldBase {
  readonly kind: 'table';
  readonly columns: readonly Bilingual[];
  /** Position of the column that a program reads as numbers; absent = none. */
  readonly numberColumn?: number;
  readonly filled: FilledRows;
  /** Follows the plan always and cannot be written into, e.g. the laws that ask for the document. */
  readonly isFixed: boolean;
}

export interface Choice {
  readonly id: string;
  readonly label: Bilingual;
}

export interface ChoiceField extends FieldBase {
  readonly kind: 'choice';
  readonly choices: readonly Choice[];
}

/** `date`: YYYY-MM-DD. `moment`: a point in time, ISO 8601 in UTC to the minute. */
export interface DateField extends FieldBase {
  readonly kind: 'date' | 'moment';
}

/** Who signs: one row a role, with name, decision and day. */
export interface SignOffField extends FieldBase {
  readonly kind: 'sign-off';
  readonly roles: readonly Bilingual[];
}

export interface ReviewQuestion {
  /** Key of its answer: none changes its meaning. */
  readonly id: string;
  readonly text: Bilingual;
}

/** What a question of a review can be answered with; open while there is none. */
export const REVIEW_ANSWERS = ['yes', 'no', 'not-applicable'] as const;
export type ReviewAnswer = (typeof REVIEW_ANSWERS)[number];

/** Questions of a review: one row each, with id, answer, note, reviewer and day (YYYY-MM-DD). */
export interface ReviewField extends FieldBase {
  readonly kind: 'review';
  readonly questions: readonly ReviewQuestion[];
}

export type Field = TextField | TableField | ChoiceField | DateField | SignOffField | ReviewField;

export interface Section {
  readonly id: string;
  readonly title: Bilingual;
  readonly fields: readonly Field[];
  /** The risks of the document stand in this section. */
  readonly hasRisks?: boolean;
}

/** A document made for a plan: its form, filled in as far as the plan reaches. */
export interface DocumentForm {
  readonly id: DocumentId;
  readonly sections: readonly Section[];
  /** Risks to begin with, not rated; empty = the document has none. */
  readonly risks: readonly DocumentRisk[];
}

export function isMissing(statement: Statement): statement is Missing {
  return 'missing' in statement;
}
