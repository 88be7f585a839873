import { type DocumentContext, type DocumentSource, documentContext } from '#core/assessments/context';
import type { DocumentForm, DocumentId, DocumentLanguage, Rows } from '#core/assessments/document';
import { breachForm } from '#core/assessments/templates/breach';
import { cnGenaiForm } from '#core/assessments/templates/cn-genai';
import { dpiaForm } from '#core/assessments/templates/dpia';
import { friaForm } from '#core/assessments/templates/fria';
import { recordsForm } from '#core/assessments/templates/records';
import { technicalDocumentationForm } from '#core/assessments/templates/technical-documentation';
import { trainingSummaryForm } from '#core/assessments/templates/training-summary';
import { transfersForm } from '#core/assessments/templates/transfers';
import { dataSheetForm } from '#core/transparency/templates/data-sheet';
import { ethicsReviewForm } from '#core/transparency/templates/ethics-review';
import { explainabilityPlanForm } from '#core/transparency/templates/explainability-plan';
import { modelCardForm } from '#core/transparency/templates/model-card';

const FORMS: Readonly<Record<DocumentId, (c: DocumentContext) => DocumentForm>> = {
  dpia: dpiaForm,
  fria: friaForm,
  records: recordsForm,
  transfers: transfersForm,
  breach: breachForm,
  'training-summary': trainingSummaryForm,
  'technical-documentation': technicalDocumentationForm,
  'cn-genai': cnGenaiForm,
  'model-card': modelCardForm,
  'data-sheet': dataSheetForm,
  'explainability-plan': explainabilityPlanForm,
  'ethics-review': ethicsReviewForm,
};

/** Whose view of the facts a document takes, best first. */
const VIEWS: Readonly<Partial<Record<DocumentId, readonly string[]>>> = {
  dpia: ['EU', 'GB', 'CH'],
  records: ['EU', 'GB', 'CH'],
  'cn-genai': ['CN'],
};

/** The view that a document has of a plan. */
export function contextFor(
  id: DocumentId,
  source: DocumentSource,
  language: DocumentLanguage,
  answers: Readonly<Record<string, Rows | string>> = {},
): DocumentContext {
  return documentContext(source, VIEWS[id] ?? ['EU'], answers, language);
}

/** A document's form, filled in from the plan. */
export function makeForm(
  id: DocumentId,
  source: DocumentSource,
  language: DocumentLanguage,
  answers: Readonly<Record<string, Rows | string>> = {},
): DocumentForm {
  return FORMS[id](contextFor(id, source, language, answers));
}
