import { getIn } from '../../../state/set-in';
import { useQuestionText } from '../question-text';
import { maxCharsOf } from '../questions/schema-leaf';
import type { EditorProps } from './AnswerEditor';
import { TextBox } from './TextBox';

/** A plan without a name, or a model without a family, could not be told from others. */
const REQUIRED: ReadonlySet<string> = new Set(['name', 'model.family']);

export function TextEditor({ question, plan, answer }: EditorProps) {
  const { id, kind } = question;
  const words = useQuestionText();
  return (
    <TextBox
      label={words(id, 'ask') ?? id}
      hideLabel
      value={String(getIn(plan, id) ?? '')}
      maxChars={maxCharsOf(id)}
      isRequired={REQUIRED.has(id)}
      isLong={kind === 'long-text'}
      onChange={(value) => answer([{ path: id, value }])}
    />
  );
}
