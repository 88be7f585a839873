import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format';
import { getIn } from '../../../state/set-in';
import { useCatalog, useEvaluation } from '../../../state/use-state';
import { SelectField } from '../../../ui/SelectField';
import { useQuestionText } from '../question-text';
import { AcceleratorFacts } from './AcceleratorFacts';
import type { EditorProps } from './AnswerEditor';

/** An accelerator of the catalog, with what decides the choice: memory, peak, price, export. */
export function AcceleratorEditor({ question, plan, answer }: EditorProps) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const words = useQuestionText();
  const catalog = useCatalog((state) => state.catalog);
  const use = question.id === 'training.acceleratorId' ? 'training' : 'serving';
  const pricing = useEvaluation((evaluation) => evaluation.planned[use]);
  const chosen = String(getIn(plan, question.id));
  const options = useMemo(
    () =>
      (catalog?.accelerators ?? []).map(({ id, vendor, name, memoryGb, bf16DenseTflops }) => ({
        value: id,
        label: t('accelerator.option', {
          name,
          memory: format.integer(memoryGb),
          peak: format.integer(bf16DenseTflops),
        }),
        keywords: `${vendor} ${id}`,
      })),
    [catalog, format, t],
  );
  const part = catalog?.accelerators.find(({ id }) => id === chosen);
  return (
    <>
      <SelectField
        label={words(question.id, 'ask') ?? question.id}
        hideLabel
        value={part === undefined ? null : chosen}
        options={options}
        placeholder={t('accelerator.placeholder')}
        {...(catalog !== null && part === undefined
          ? { error: t('fault.accelerator', { id: chosen, field: question.id }) }
          : {})}
        onChange={(id) => answer([{ path: question.id, value: id }])}
      />
      {part === undefined ? null : (
        <AcceleratorFacts part={part} pricing={pricing?.wantedAcceleratorId === chosen ? pricing : null} />
      )}
    </>
  );
}
