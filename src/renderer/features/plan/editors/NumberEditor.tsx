import { useTranslation } from 'react-i18next';
import type { Plan } from '#core/plan/plan';
import type { Change } from '../../../state/plan-session';
import { NumberField } from '../../../ui/NumberField';
import { useQuestionText } from '../question-text';
import { answerValue } from '../questions/answer-value';
import { numberRulesOf } from '../questions/schema-leaf';
import type { EditorProps } from './AnswerEditor';
import { ShapeOffer } from './ShapeOffer';

/** A number with its unit; emptied where "none" is an answer. */
export function NumberEditor({ question, plan, answer }: EditorProps) {
  const { t } = useTranslation(['plan', 'common']);
  const { id, kind, percent = false } = question;
  const words = useQuestionText();
  const unit = words(id, 'unit');
  const isOptional = kind === 'optional-number';
  return (
    <>
      <NumberField
        label={words(id, 'ask') ?? id}
        hideLabel
        {...numberRulesOf(id, percent)}
        value={answerValue(question, plan) as number | null}
        {...(unit === null ? {} : { unit })}
        {...(isOptional
          ? { onClear: () => answer([{ path: id, value: null }]), placeholder: t('common:none') }
          : {})}
        onChange={(value) => answer(changesFor(id, value, plan))}
      />
      {isOptional ? <p className="meta">{t('leaveEmpty')}</p> : null}
      {id === 'model.parameterCount' ? <ShapeOffer plan={plan} /> : null}
    </>
  );
}

/** A dense model uses all its parameters: the two counts move together. */
function changesFor(id: string, value: number, plan: Plan): readonly Change[] {
  const change = { path: id, value };
  if (id !== 'model.parameterCount' || plan.model.kind !== 'dense') return [change];
  return [change, { path: 'model.activeParameterCount', value }];
}
