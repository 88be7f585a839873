import { useTranslation } from 'react-i18next';
import { redefinesPoints } from '#core/uncertainty/distribution';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { UncertainField } from '../../../ui/UncertainField';
import { useQuestionText } from '../question-text';
import { answerValue } from '../questions/answer-value';
import { numberRulesOf } from '../questions/schema-leaf';
import type { EditorProps } from './AnswerEditor';
import classes from './editors.module.css';
import { SourceNote } from './SourceNote';

/** An uncertain answer as the plan keeps it: with the user's own words on where it is from. */
export type UncertainAnswer = ThreePoint & { readonly source?: string | undefined };

export interface UncertainEditorProps extends EditorProps {
  /** Stands in for boxes left empty. */
  readonly fallback?: ThreePoint | null;
  /** None is an answer too. */
  readonly isOptional?: boolean;
}

/** Low, likely and high, and where they are from. */
export function UncertainEditor({
  question,
  plan,
  answer,
  fallback = null,
  isOptional = false,
}: UncertainEditorProps) {
  const { t } = useTranslation('ui');
  const { t: tMoney } = useTranslation('planMoney');
  const { id, percent = false } = question;
  const words = useQuestionText();
  const value = answerValue(question, plan) as UncertainAnswer | null;
  const unit = words(id, 'unit');
  return (
    <div className={classes.uncertain}>
      <UncertainField
        label={words(id, 'ask') ?? id}
        {...numberRulesOf(id, percent)}
        value={value}
        fallback={fallback}
        {...(unit === null || percent ? {} : { unit })}
        onChange={(next) => answer([{ path: id, value: { ...value, ...next } }])}
      />
      {isOptional && value !== null ? (
        <p>
          <button type="button" className="link" onClick={() => answer([{ path: id, value: null }])}>
            {tMoney('none')}
          </button>
        </p>
      ) : null}
      {redefinesPoints(value?.shape) ? null : <p className="meta">{t('field.meaning')}</p>}
      {value === null ? null : (
        <SourceNote
          path={id}
          value={value.source ?? ''}
          onChange={(text) => {
            const source = text === '' ? undefined : text;
            // A field that the plan lacks is written whole.
            if (question.fallback === undefined) answer([{ path: `${id}.source`, value: source }]);
            else answer([{ path: id, value: { ...value, source } }]);
          }}
        />
      )}
    </div>
  );
}
