import type { Rows } from '#core/assessments/document';
import type { FilledDocument } from '#core/assessments/fill-document';
import { textToHtml } from '#core/assessments/pia/html-text';
import { OWN_FIELDS, RISK_LISTS, RISK_QUESTIONS, TEXT_FIELDS } from '#core/assessments/pia/pia-fields';
import type { PiaAnswer, PiaFile, PiaMeasure } from '#core/assessments/pia/pia-file';
import { CNIL_RISK_IDS } from '#core/assessments/templates/dpia-risks';

/**
 * A data-protection impact assessment as a file for CNIL's PIA tool. What an imported file held and we have no field
 * for goes out as it came in. The tool has no place for the ratings before measures, for risks beyond its three, for
 * states of measures, days and decisions of the sign-off and some fields: they stand under `landfall`, which the tool
 * does not keep when it saves the assessment itself.
 *
 * @param imported the file the document was imported from; null = none
 * @param today YYYY-MM-DD
 */
export function exportPia(document: FilledDocument, imported: PiaFile | null, today: string): PiaFile {
  const values = new Map(
    document.sections.flatMap(({ fields }) => fields.map(({ field, value }) => [field.id, value] as const)),
  );
  const textOf = (id: string) => {
    const value = values.get(id);
    return typeof value === 'string' ? value : '';
  };
  const rowsOf = (id: string): Rows => {
    const value = values.get(id);
    return Array.isArray(value) ? (value as Rows) : [];
  };
  const stamp = `${today}T00:00:00.000Z`;
  const nameOf = (row: number) => rowsOf('signOff')[row]?.[0] ?? '';
  const measures = rowsOf('measures');
  return {
    ...imported,
    pia: {
      status: 0,
      is_example: 0,
      is_archive: 0,
      category: '',
      created_at: stamp,
      id: 1,
      ...imported?.pia,
      name: imported?.pia.name ?? document.planName,
      updated_at: stamp,
      author_name: nameOf(0),
      evaluator_name: nameOf(1),
      validator_name: nameOf(2),
      dpos_names: textOf('dpoName'),
      dpo_status: opinionFlag(textOf('dpoStatus')),
      dpo_opinion: textOf('dpoOpinion'),
      people_names: textOf('peopleNames'),
      concerned_people_searched_opinion:
        textOf('peopleAsked') === '' ? null : textOf('peopleAsked') === 'yes',
      concerned_people_searched_content: textOf('peopleNotAsked'),
      concerned_people_status: opinionFlag(textOf('peopleStatus')),
      concerned_people_opinion: textOf('peopleOpinion'),
    },
    answers: answersOf(document, textOf, imported?.answers ?? [], stamp),
    measures: measures.map(([title = '', content = ''], index) =>
      measureOf(title, content, index, imported?.measures ?? [], stamp),
    ),
    evaluations: imported?.evaluations ?? [],
    comments: imported?.comments ?? [],
    landfall: {
      version: 1,
      fields: Object.fromEntries(OWN_FIELDS.map((id) => [id, textOf(id)])),
      signOff: rowsOf('signOff').map(([, decision = '', day = '']) => [decision, day]),
      measureStates: measures.map(([, , state = '']) => state),
      risks: document.risks,
    },
  };
}

function opinionFlag(choice: string): number | null {
  return choice === 'may-proceed' ? 1 : choice === 'must-not-proceed' ? 0 : null;
}

function answersOf(
  document: FilledDocument,
  textOf: (id: string) => string,
  known: readonly PiaAnswer[],
  stamp: string,
): PiaAnswer[] {
  const wanted = new Map<number, PiaAnswer['data']>();
  for (const [question, field] of Object.entries(TEXT_FIELDS))
    wanted.set(Number(question), { text: textToHtml(textOf(field)), gauge: null, list: [] });
  for (const id of CNIL_RISK_IDS) {
    const risk = document.risks.find((other) => other.id === id);
    if (risk === undefined) continue;
    const first = RISK_QUESTIONS[id];
    for (const [offset, list] of RISK_LISTS.entries())
      wanted.set(first + offset, { text: null, gauge: null, list: linesOf(risk[list]) });
    wanted.set(first + 4, { text: textToHtml(risk.severityNote), gauge: risk.severityAfter, list: [] });
    wanted.set(first + 5, { text: textToHtml(risk.likelihoodNote), gauge: risk.likelihoodAfter, list: [] });
  }
  const kept = known.map((answer) => {
    const question = Number(answer.reference_to);
    const data = wanted.get(question);
    wanted.delete(question);
    return data === undefined ? answer : { ...answer, data: { ...answer.data, ...data } };
  });
  const lastId = Math.max(0, ...known.map(({ id }) => (typeof id === 'number' ? id : 0)));
  const added = [...wanted].map(([reference_to, data], index) => ({
    pia_id: 1,
    reference_to,
    data,
    created_at: stamp,
    id: lastId + index + 1,
  }));
  return [...kept, ...added];
}

function measureOf(
  title: string,
  content: string,
  index: number,
  known: readonly PiaMeasure[],
  stamp: string,
): PiaMeasure {
  const before = known.find((measure) => measure.title === title);
  return {
    pia_id: 1,
    placeholder: 'measures.default_placeholder',
    created_at: stamp,
    ...before,
    id: typeof before?.id === 'number' ? before.id : 1000 + index,
    title,
    content: textToHtml(content),
  };
}

/** Entries of a list kept as text, one a line. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
