import type { DocumentLanguage, Origin, Rows, Statement } from '#core/assessments/document';
import { FACT_SENTENCES, type SentenceFact } from '#core/assessments/fact-sentences';
import { ask, both, listed, say } from '#core/assessments/statements';
import type { Evaluation } from '#core/evaluation/evaluation';
import type { FactId, FactValue } from '#core/law/facts';
import type { Bilingual, Instrument } from '#core/law/law';
import type { PlanDuties, PlanDuty } from '#core/law/plan-duties/plan-duties';
import { provisionText } from '#core/law/provision-text';
import type { Plan } from '#core/plan/plan';

/** Everything a document is filled in from. */
export interface DocumentSource {
  readonly plan: Plan;
  /** null = not computed yet. */
  readonly evaluation: Evaluation | null;
  readonly duties: PlanDuties;
  readonly countryName: (iso2: string, language: DocumentLanguage) => string;
  readonly acceleratorName: (id: string) => string;
  /** What the catalog says about a decision of adequacy of the Union for a country; null = it does not say. */
  readonly adequacyEu: (iso2: string) => string | null;
}

/** The source, with the questions that forms ask it. */
export interface DocumentContext extends DocumentSource {
  readonly fact: (id: FactId) => { readonly value: FactValue; readonly origin: Origin } | null;
  /** The sentence for a yes or no, or a line to be completed. */
  readonly factSentence: (id: SentenceFact) => Statement;
  /** A sentence about a fact that holds one of several words. */
  readonly factWord: (
    id: FactId,
    words: Readonly<Record<string, Bilingual>>,
    question: Bilingual,
    sentence: (word: Bilingual) => Bilingual,
  ) => Statement;
  readonly country: (iso2: string) => Bilingual;
  readonly countries: (iso2: readonly string[]) => Bilingual;
  readonly instrumentOf: (duty: PlanDuty) => Instrument | null;
  /** Law and provision: `General Data Protection Regulation, Art. 35`. */
  readonly citation: (duty: PlanDuty) => Bilingual;
  readonly lawOrigin: (duty: PlanDuty) => Origin;
  /** What stands in the table of one of the document's fields, the user's edits included. */
  readonly edited: (fieldId: string) => Rows | string | null;
  /** Language the document is written in. */
  readonly language: DocumentLanguage;
  /** Fields that the user has written into. */
  readonly editedFields: readonly string[];
}

/**
 * @param jurisdictions whose view of the facts counts, best first; the first one that the plan has to do with is taken
 * @param answers what the user wrote into the document
 */
export function documentContext(
  source: DocumentSource,
  jurisdictions: readonly string[],
  answers: Readonly<Record<string, Rows | string>>,
  language: DocumentLanguage,
): DocumentContext {
  const places = source.duties.countries.flatMap((country) => country.places);
  const place =
    jurisdictions.map((id) => places.find((known) => known.place.jurisdiction.id === id)).find(Boolean) ??
    places.find((known) => known.place.partOf === null);
  const country = (iso2: string) => both(source.countryName(iso2, 'en'), source.countryName(iso2, 'zh'));
  const fact: DocumentContext['fact'] = (id) => {
    const value = place?.known.facts[id];
    if (value === undefined) return null;
    const origin = place?.known.origins[id];
    const path = origin === undefined || origin.how === 'inherited' ? `facts.common.${id}` : origin.path;
    const label =
      origin?.how === 'derived' ? both('plan', '方案') : both('answers to the questions', '问卷回答');
    return { value, origin: { kind: 'plan', label, path } };
  };
  const instrumentOf = ({ assessment, place: { place: where } }: PlanDuty) =>
    where.jurisdiction.instruments.find(({ id }) => id === assessment.duty.instrumentId) ?? null;
  const citation = (duty: PlanDuty): Bilingual => {
    const { provision, title } = duty.assessment.duty;
    const law = instrumentOf(duty)?.title ?? title;
    return both(`${law.en}, ${provision}`, `${law.zh}，${provisionText(provision, 'zh')}`);
  };
  return {
    ...source,
    language,
    fact,
    factSentence(id) {
      const known = fact(id);
      const { question, yes, no } = FACT_SENTENCES[id];
      if (known === null || typeof known.value !== 'boolean') return ask(question, { fact: id });
      return say(known.value ? yes : no, known.origin);
    },
    factWord(id, words, question, sentence) {
      const known = fact(id);
      const found = known === null ? [] : wordsOf(known.value, words);
      return known === null || found.length === 0
        ? ask(question, { fact: id })
        : say(sentence(listed(found)), known.origin);
    },
    country,
    countries: (codes) => listed(codes.map(country)),
    instrumentOf,
    citation,
    lawOrigin: (duty) => ({ kind: 'law', label: citation(duty), path: null }),
    edited: (fieldId) => answers[fieldId] ?? null,
    editedFields: Object.keys(answers),
  };
}

function wordsOf(value: FactValue, words: Readonly<Record<string, Bilingual>>): readonly Bilingual[] {
  const ids = typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly string[]) : [];
  return ids.flatMap((id) => words[id] ?? []);
}

/** Duties of the plan that bind or may bind, of some of the themes or ids. */
export function standing(duties: PlanDuties, wanted: (duty: PlanDuty) => boolean): readonly PlanDuty[] {
  return duties.duties.filter(
    (duty) =>
      (duty.assessment.state === 'applies' || duty.assessment.state === 'unknown') &&
      !duty.assessment.duty.isAdvice &&
      wanted(duty),
  );
}
