import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type PresetChange, presetChanges, type WorkloadPreset } from '#core/workload/presets/preset';
import { PRESETS } from '#core/workload/presets/presets';
import { workloadKindOf } from '#core/workload/resolve';
import { type WorkloadKind, WorkloadKind as WorkloadKinds } from '#core/workload/workload';
import { useFormat } from '../../../format/use-format';
import { SelectField } from '../../../ui/SelectField';
import { choiceText, useQuestionText } from '../question-text';
import { QUESTIONS } from '../questions/topic-list';
import type { EditorProps } from './AnswerEditor';
import classes from './editors.module.css';

/** The kind of model, and published models of that kind to start from: each fills its questions in one step. */
export function WorkloadKindEditor({ question, plan, answer }: EditorProps) {
  const { t } = useTranslation('workload');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const words = useQuestionText();
  const kind = workloadKindOf(plan);
  const presets = PRESETS[kind];
  const taken = presets.find((preset) => isTaken(preset, plan));

  function take(preset: WorkloadPreset): void {
    const changes = presetChanges(preset, plan);
    answer(changes, {
      labelKey: 'edit:workload.preset',
      params: { name: preset.name },
      how: 'imported',
      alsoAnswers: answeredBy(changes),
    });
  }

  /** What tells a preset from the others: how a language model is trained, the size of any other. */
  function whatOf({ kind: ofKind, approach, fineTuning, workload, model }: WorkloadPreset): string {
    if (ofKind !== 'language')
      return t('preset.parameters', { size: format.size(Number(model.parameterCount.toPrecision(3))) });
    if (approach === 'fine-tune') return tItems(`fineTuningMethod.${fineTuning?.method ?? 'full'}`);
    return workload?.teacherParameterCount ? t('preset.distillation') : tItems('approach.train');
  }

  function choose(chosen: WorkloadKind): void {
    const [first] = PRESETS[chosen];
    // Shape and amount of another kind of model would mean nothing here.
    if (first !== undefined) take(first);
  }

  return (
    <>
      <Radio.Group
        aria-label={words(question.id, 'ask') ?? question.id}
        name={question.id}
        value={kind}
        onChange={(chosen) => choose(chosen as WorkloadKind)}
      >
        <div className={classes.choices}>
          {WorkloadKinds.options.map((option) => (
            <Radio key={option} value={option} label={choiceText(question.id, option)} size="xs" />
          ))}
        </div>
      </Radio.Group>
      <p className={`meta ${classes.formula}`}>{t(`formula.${kind}`)}</p>
      <SelectField
        label={t('preset.ask')}
        placeholder={t('preset.placeholder')}
        value={taken?.id ?? null}
        options={presets.map((preset) => ({
          value: preset.id,
          label: t('preset.option', { name: preset.name, what: whatOf(preset) }),
        }))}
        onChange={(id) => {
          const preset = presets.find((each) => each.id === id);
          if (preset !== undefined) take(preset);
        }}
      />
      <p className="meta">
        {taken === undefined ? t('preset.fills') : t('preset.source', { source: taken.source })}
      </p>
    </>
  );
}

/** Whether the plan still has the shape of a published model. */
function isTaken({ model, workload, approach }: WorkloadPreset, plan: EditorProps['plan']): boolean {
  return (
    plan.training.approach === approach &&
    JSON.stringify(plan.model) === JSON.stringify(model) &&
    Object.entries(workload ?? {}).every(
      ([key, value]) => JSON.stringify(plan.workload?.[key]) === JSON.stringify(value),
    )
  );
}

/** Questions that the changes answer: those at their paths and below. */
function answeredBy(changes: readonly PresetChange[]): readonly string[] {
  return QUESTIONS.map(({ id }) => id).filter((id) =>
    changes.some(({ path, value }) => value !== undefined && (id === path || hasAt(value, path, id))),
  );
}

function hasAt(value: unknown, path: string, id: string): boolean {
  if (!id.startsWith(`${path}.`)) return false;
  let current = value;
  for (const key of id.slice(path.length + 1).split('.')) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return false;
    current = (current as Readonly<Record<string, unknown>>)[key];
  }
  return true;
}
