import type { DocumentSource } from '#core/assessments/context';
import {
  type DocumentId,
  type DocumentLanguage,
  type Field,
  isMissing,
  isTransparencyDocument,
  type Missing,
  type Origin,
  type Rows,
  type Section,
} from '#core/assessments/document';
import { type DocumentBasis, documentBases } from '#core/assessments/document-sources';
import { DOCUMENT_TITLES } from '#core/assessments/document-titles';
import { fittingAnswer, openPointsOf, planContent } from '#core/assessments/field-content';
import { makeForm } from '#core/assessments/make-form';
import { originsOf } from '#core/assessments/statements';
import { textDigest } from '#core/assessments/text-digest';
import type { DocumentRecord, DocumentRisk } from '#core/plan/compliance';
import { NO_COMPLIANCE } from '#core/plan/no-compliance';
import { NO_TRANSPARENCY } from '#core/plan/no-transparency';
import { type SignOffState, signOffState } from '#core/transparency/sign-off/sign-off';

export interface FilledField {
  readonly field: Field;
  /** What stands in the document. */
  readonly value: string | Rows;
  readonly isEdited: boolean;
  readonly isOpen: boolean;
  /** What waits for words in it: each question of a review counts. */
  readonly openPoints: number;
  /** Where the value comes from; empty once the user has written it. */
  readonly origins: readonly Origin[];
  /** What nobody has answered; empty once the user has written it. */
  readonly missing: readonly Missing[];
  /** What the plan says now, where that has changed since the user wrote the field; null = nothing new. */
  readonly planSays: string | Rows | null;
  /** What stands here without the user. */
  readonly planValue: string | Rows;
  /** Digest of what the plan says, whatever the language; kept with an edit. */
  readonly basis: string;
}

export interface FilledSection {
  readonly section: Section;
  /** As printed, from 1. */
  readonly number: number;
  readonly fields: readonly FilledField[];
}

/** `not-started`: the user has not written anything into it. */
export type DocumentState = 'not-started' | 'draft' | 'complete';

export interface FilledDocument {
  readonly id: DocumentId;
  readonly language: DocumentLanguage;
  readonly title: string;
  readonly law: string;
  readonly planName: string;
  readonly sections: readonly FilledSection[];
  readonly risks: readonly DocumentRisk[];
  /** Texts it answers to, and how far they were read. */
  readonly bases: readonly DocumentBasis[];
  /** Fields that wait for words, and risks that wait for a rating. */
  readonly openCount: number;
  readonly state: DocumentState;
  readonly updatedOn: string | null;
  /** Who stands for it as it was on a day; null = nobody, or the document is signed in a field of its own. */
  readonly signature: SignOffState | null;
}

/** What the plan keeps about a document; null = nothing. */
export function recordOf({ plan }: Pick<DocumentSource, 'plan'>, id: DocumentId): DocumentRecord | null {
  const { documents = {} } = isTransparencyDocument(id)
    ? (plan.transparency ?? NO_TRANSPARENCY)
    : (plan.compliance ?? NO_COMPLIANCE);
  return Object.hasOwn(documents, id) ? (documents[id] ?? null) : null;
}

/**
 * A document as it stands: what the user wrote, and everything else from the plan.
 *
 * @param language null = the one the document was begun in, English when it was not
 */
export function fillDocument(
  id: DocumentId,
  source: DocumentSource,
  wanted: DocumentLanguage | null = null,
): FilledDocument {
  const record = recordOf(source, id);
  const language = wanted ?? record?.language ?? 'en';
  const form = makeForm(id, source, language, record?.answers);
  const sections = form.sections.map((section, index) => ({
    section,
    number: index + 1,
    fields: section.fields.map((field) => fillField(field, record, language)),
  }));
  const risks = record?.risks ?? form.risks;
  const openFields = sections
    .flatMap(({ fields }) => fields)
    .reduce((sum, { openPoints }) => sum + openPoints, 0);
  const openCount = openFields + risks.filter(isUnrated).length;
  return {
    id,
    language,
    title: DOCUMENT_TITLES[id].title[language],
    law: DOCUMENT_TITLES[id].law[language],
    planName: source.plan.name,
    sections,
    risks,
    bases: documentBases(id, source),
    openCount,
    state: record === null ? 'not-started' : openCount === 0 ? 'complete' : 'draft',
    updatedOn: record?.updatedOn ?? null,
    signature: isTransparencyDocument(id) ? signOffState(source.plan, id) : null,
  };
}

function isUnrated({ severityAfter, likelihoodAfter }: DocumentRisk): boolean {
  return severityAfter === 0 || likelihoodAfter === 0;
}

function fillField(field: Field, record: DocumentRecord | null, language: DocumentLanguage): FilledField {
  const planValue = planContent(field, language);
  const basis = textDigest(JSON.stringify(planContent(field, 'en')));
  const answers = record?.answers ?? {};
  const answer = fittingAnswer(field, Object.hasOwn(answers, field.id) ? answers[field.id] : undefined);
  const isEdited = answer !== null;
  const value = answer ?? planValue;
  const openPoints = openPointsOf(field, value);
  const statements = field.kind === 'text' ? field.statements : [];
  const isStale = isEdited && record !== null && (record.basis[field.id] ?? basis) !== basis;
  return {
    field,
    value,
    isEdited,
    isOpen: openPoints > 0,
    openPoints,
    origins: isEdited ? [] : field.kind === 'table' ? field.filled.from : originsOf(statements),
    missing: isEdited ? [] : statements.filter(isMissing),
    planSays: isStale ? planValue : null,
    planValue,
    basis,
  };
}
