import * as z from 'zod';
import type { Rows } from '#core/assessments/document';
import type { FilledDocument, FilledField } from '#core/assessments/fill-document';
import { newRisk } from '#core/assessments/new-risk';
import { htmlToText } from '#core/assessments/pia/html-text';
import { OWN_FIELDS, RISK_LISTS, RISK_QUESTIONS, TEXT_FIELDS } from '#core/assessments/pia/pia-fields';
import type { PiaAnswer, PiaFile } from '#core/assessments/pia/pia-file';
import { CNIL_RISK_IDS } from '#core/assessments/templates/dpia-risks';
import type { AppError } from '#core/contract/app-error';
import { invalidInput } from '#core/contract/invalid-input';
import { DocumentRecord, DocumentRisk } from '#core/plan/compliance';
import { err, ok, type Result } from '#core/shared/result';

/** What we add to a file for the PIA tool; anything else under the key is left alone. */
const Extension = z.looseObject({
  version: z.literal(1),
  fields: z.record(z.string(), z.string().max(20_000)),
  signOff: z.array(z.array(z.string().max(5_000)).length(2)).max(20),
  measureStates: z.array(z.string().max(5_000)).max(300),
  risks: z.array(DocumentRisk).max(200),
});
type Extension = z.infer<typeof Extension>;

/**
 * Takes a file of CNIL's PIA tool into the data-protection impact assessment. What the file does not say stays as it
 * is; a field that says what the plan says is not marked as written by the user.
 *
 * @param current the assessment as it stands
 * @param today YYYY-MM-DD
 * @param language of the message by which it is refused
 * @returns what the plan is to keep; `invalid-input` naming the field when a text is too long
 */
export function importPia(
  file: PiaFile,
  current: FilledDocument,
  today: string,
  language: 'en' | 'zh' = 'en',
): Result<DocumentRecord, AppError> {
  const { landfall, ...rest } = file;
  const extension = Extension.safeParse(landfall);
  const own = extension.success ? extension.data : null;
  const answers = answersByQuestion(file.answers ?? []);
  const values = new Map<string, string | Rows>();
  for (const { fields } of current.sections)
    for (const { field, value, isEdited } of fields) if (isEdited) values.set(field.id, value);
  const setText = (field: string, text: string | null | undefined) => {
    if (text !== null && text !== undefined && (text !== '' || own !== null)) values.set(field, text);
  };
  for (const [question, field] of Object.entries(TEXT_FIELDS)) {
    const answer = answers.get(Number(question));
    if (answer !== undefined) setText(field, htmlToText(answer.data.text ?? ''));
  }
  const { pia } = file;
  setText('dpoName', pia.dpos_names);
  setText('dpoStatus', opinionChoice(pia.dpo_status));
  setText('dpoOpinion', pia.dpo_opinion);
  setText('peopleNames', pia.people_names);
  setText('peopleAsked', yesNo(pia.concerned_people_searched_opinion));
  setText('peopleNotAsked', pia.concerned_people_searched_content);
  setText('peopleStatus', opinionChoice(pia.concerned_people_status));
  setText('peopleOpinion', pia.concerned_people_opinion);
  for (const id of OWN_FIELDS) setText(id, own?.fields[id]);
  values.set('signOff', signOffRows(file, own, values.get('signOff')));
  if (file.measures !== null && file.measures !== undefined && (file.measures.length > 0 || own !== null))
    values.set(
      'measures',
      file.measures.map(({ title, content }, index) => [
        title ?? '',
        htmlToText(content ?? ''),
        own?.measureStates[index] ?? '',
      ]),
    );
  return checked(
    {
      language: current.language,
      ...keptOf(current, values),
      risks: risksOf(current, own, answers),
      updatedOn: today,
      imported: rest,
    },
    language,
  );
}

function answersByQuestion(answers: readonly PiaAnswer[]): ReadonlyMap<number, PiaAnswer> {
  return new Map(answers.map((answer) => [Number(answer.reference_to), answer]));
}

const opinionChoice = (flag: number | boolean | null | undefined) =>
  flag === null || flag === undefined ? null : Number(flag) === 1 ? 'may-proceed' : 'must-not-proceed';

const yesNo = (flag: number | boolean | null | undefined) =>
  flag === null || flag === undefined ? null : Number(flag) === 1 ? 'yes' : 'no';

function signOffRows({ pia }: PiaFile, own: Extension | null, before: string | Rows | undefined): Rows {
  const known = Array.isArray(before) ? (before as Rows) : [];
  return [pia.author_name, pia.evaluator_name, pia.validator_name].map((name, index) => {
    const [decision = '', day = ''] = own?.signOff[index] ?? [
      known[index]?.[1] ?? '',
      known[index]?.[2] ?? '',
    ];
    return [name ?? '', decision, day];
  });
}

function risksOf(
  current: FilledDocument,
  own: Extension | null,
  answers: ReadonlyMap<number, PiaAnswer>,
): DocumentRisk[] {
  const base = own?.risks ?? current.risks;
  const byId = new Map(base.map((risk) => [risk.id, risk]));
  for (const id of CNIL_RISK_IDS) {
    const first = RISK_QUESTIONS[id];
    const told = Array.from({ length: 6 }, (_, offset) => answers.get(first + offset));
    if (told.every((answer) => answer === undefined)) continue;
    const risk = byId.get(id) ?? newRisk(id);
    const lists = RISK_LISTS.map(
      (list, offset) => [list, told[offset]?.data.list?.join('\n') ?? risk[list]] as const,
    );
    const [severity, likelihood] = [told[4]?.data, told[5]?.data];
    byId.set(id, {
      ...risk,
      ...Object.fromEntries(lists),
      severityNote: severity === undefined ? risk.severityNote : htmlToText(severity.text ?? ''),
      severityAfter: severity === undefined ? risk.severityAfter : (severity.gauge ?? 0),
      likelihoodNote: likelihood === undefined ? risk.likelihoodNote : htmlToText(likelihood.text ?? ''),
      likelihoodAfter: likelihood === undefined ? risk.likelihoodAfter : (likelihood.gauge ?? 0),
    });
  }
  return [...byId.values()];
}

/** Answers and what the plan said beside them, for the fields whose words are not the plan's. */
function keptOf(
  current: FilledDocument,
  values: ReadonlyMap<string, string | Rows>,
): Pick<DocumentRecord, 'answers' | 'basis'> {
  const fields = new Map<string, FilledField>(
    current.sections.flatMap((section) => section.fields.map((filled) => [filled.field.id, filled] as const)),
  );
  const own = [...values].flatMap(([id, value]) => {
    const filled = fields.get(id);
    if (filled === undefined || JSON.stringify(filled.planValue) === JSON.stringify(value)) return [];
    const answer = typeof value === 'string' ? value : value.map((row) => [...row]);
    return [{ id, answer, basis: filled.basis }];
  });
  return {
    answers: Object.fromEntries(own.map(({ id, answer }) => [id, answer])),
    basis: Object.fromEntries(own.map(({ id, basis }) => [id, basis])),
  };
}

function checked(record: DocumentRecord, language: 'en' | 'zh'): Result<DocumentRecord, AppError> {
  const parsed = DocumentRecord.safeParse(record);
  if (parsed.success) return ok(parsed.data);
  const subject = language === 'zh' ? '文件中的评估' : 'The assessment in the file';
  return err(invalidInput(parsed.error, subject, language));
}
