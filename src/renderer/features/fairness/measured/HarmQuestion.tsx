import { Textarea } from '@mantine/core';
import { HARMS, type Harm } from '#core/fairness/harm';
import { useFairnessWords } from '../../../fairness/use-fairness-words';
import { SelectField } from '../../../ui/SelectField';
import { useDraft } from '../../../ui/use-draft';
import classes from '../fairness.module.css';
import { useFairnessEdits } from '../use-fairness-edits';
import type { FairnessView } from '../use-fairness-view';

/** Harm first: which outcome hurts, and what it means to the person. */
export function HarmQuestion({ view }: { readonly view: FairnessView }) {
  const { t } = useFairnessWords();
  const { change } = useFairnessEdits();
  const { harm, fairness } = view;
  const words = useDraft(fairness.harmWords ?? '', (harmWords) => {
    if (harmWords !== (fairness.harmWords ?? '')) change({ harmWords }, 'edit:fairness.harmWords');
  });
  return (
    <div className={classes.harm}>
      <SelectField
        label={t('harm.question')}
        value={harm}
        options={HARMS.map((each) => ({ value: each, label: t(`harm.option.${each}`) }))}
        onChange={(next) => change({ harm: next as Harm }, 'edit:fairness.harm')}
      />
      <Textarea
        label={t('harm.words')}
        placeholder={t('harm.placeholder')}
        autosize
        minRows={1}
        maxLength={500}
        value={words.text}
        onChange={(event) => words.onChange(event.currentTarget.value)}
        onBlur={words.commit}
      />
    </div>
  );
}
