import { Radio } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { useFormat } from '../../../format/use-format';
import { useCatalog, useEvaluation } from '../../../state/use-state';
import { writeNumber } from '../../../ui/number-rules';
import { SourceChip } from '../../../ui/SourceChip';
import { useQuestionText } from '../question-text';
import { answerValue } from '../questions/answer-value';
import type { EditorProps } from './AnswerEditor';
import classes from './editors.module.css';
import { UncertainEditor } from './UncertainEditor';

/** The catalog's figure with its source, or low, likely and high of the user's own. */
export function UncertainOrDefaultEditor(props: EditorProps) {
  const { question, plan, answer } = props;
  const { id, percent = false } = question;
  const { t } = useTranslation('plan');
  const format = useFormat();
  const words = useQuestionText();
  const [wantsOwn, setWantsOwn] = useState(false);
  const isOwn = wantsOwn || answerValue(question, plan) !== null;

  const index = useCatalog((state) => state.index);
  const part = index?.accelerators.get(plan.training.acceleratorId);
  const assumptionId = question.assumption?.(plan, part?.efficiencyClass ?? null) ?? '';
  const assumption = index?.assumptions.get(assumptionId);
  const figure = useEvaluation((evaluation) => evaluation.figures[`assumption/${assumptionId}`]) ?? null;
  const fallback: ThreePoint | null = figure?.value ?? assumption ?? null;
  const explanation = format.language === 'zh' ? assumption?.explanationZh : assumption?.explanationEn;

  const write = (value: number) =>
    `${writeNumber(value, { min: 0, max: 1, percent }, format.language)}${percent ? '\u00a0%' : ''}`;
  const defaultText =
    fallback === null
      ? t('default.none')
      : t('default.value', {
          likely: write(fallback.likely),
          ends: format.joinRange(write(fallback.low), write(fallback.high)),
        });

  return (
    <>
      <Radio.Group
        aria-label={words(id, 'ask') ?? id}
        name={id}
        value={isOwn ? 'own' : 'default'}
        onChange={(chosen) => {
          setWantsOwn(chosen === 'own');
          if (chosen === 'default') answer([{ path: id, value: null }], { isTakenBack: true });
        }}
      >
        <div className={classes.choices}>
          <div className={classes.defaultLine}>
            <Radio value="default" label={defaultText} size="xs" />
            {figure === null ? null : <SourceChip figure={figure} />}
          </div>
          <Radio value="own" label={t('default.own')} size="xs" />
        </div>
      </Radio.Group>
      {isOwn ? <UncertainEditor {...props} fallback={fallback} /> : null}
      {isOwn || explanation === undefined ? null : <p className="meta">{explanation}</p>}
    </>
  );
}
