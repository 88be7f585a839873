import type {
  Choice,
  ChoiceField,
  DateField,
  FilledRows,
  ReviewField,
  ReviewQuestion,
  SignOffField,
  Statement,
  TableField,
  TextField,
} from '#core/assessments/document';
import { NO_ROWS } from '#core/assessments/statements';
import type { Bilingual } from '#core/law/law';

interface Words {
  readonly label: Bilingual;
  readonly help?: Bilingual;
  readonly cite?: string | Bilingual;
  readonly mayBeEmpty?: boolean;
}

const common = (id: string, { label, help, cite, mayBeEmpty }: Words) => ({
  id,
  label,
  help: help ?? null,
  cite: cite ?? null,
  mayBeEmpty: mayBeEmpty ?? false,
});

/** A text; without sentences it is to be written by the user. */
export function text(
  id: string,
  words: Words & Pick<TextField, 'isNumber'>,
  ...statements: readonly Statement[]
): TextField {
  return {
    ...common(id, words),
    kind: 'text',
    ...(words.isNumber === undefined ? {} : { isNumber: words.isNumber }),
    statements,
  };
}

export function table(
  id: string,
  words: Words & Pick<TableField, 'columns' | 'numberColumn'> & Partial<Pick<TableField, 'isFixed'>>,
  filled: FilledRows = NO_ROWS,
): TableField {
  return {
    ...common(id, words),
    kind: 'table',
    columns: words.columns,
    ...(words.numberColumn === undefined ? {} : { numberColumn: words.numberColumn }),
    filled,
    isFixed: words.isFixed ?? false,
  };
}

export function choice(id: string, words: Words & { readonly choices: readonly Choice[] }): ChoiceField {
  return { ...common(id, words), kind: 'choice', choices: words.choices };
}

export function date(id: string, words: Words): DateField {
  return { ...common(id, words), kind: 'date' };
}

export function moment(id: string, words: Words): DateField {
  return { ...common(id, words), kind: 'moment' };
}

export function signOff(id: string, words: Words & { readonly roles: readonly Bilingual[] }): SignOffField {
  return { ...common(id, words), kind: 'sign-off', roles: words.roles };
}

export function review(
  id: string,
  words: Words & { readonly questions: readonly ReviewQuestion[] },
): ReviewField {
  return { ...common(id, words), kind: 'review', questions: words.questions };
}
