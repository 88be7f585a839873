import { Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';
import { HARMS, type Harm } from '#core/fairness/harm';
import { useFairnessWords } from '../../../fairness/use-fairness-words';
import { SelectField } from '../../../ui/SelectField';
import classes from '../fairness.module.css';
import { useFairnessEdits } from '../use-fairness-edits';
import type { FairnessView } from '../use-fairness-view';

/** Harm first: which outcome hurts, and what it means to the person. */
export function HarmQuestion({ view }: { readonly view: FairnessView }) {
  const { t } = useFairnessWords();
  const { change } = useFairnessEdits();
  const { harm, fairness } = view;
  const stored = fairness.harmWords ?? '';
  const [draft, setDraft] = useState(stored);
  useEffect(() => setDraft(stored), [stored]);
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
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={() => {
          if (draft !== stored) change({ harmWords: draft }, 'edit:fairness.harmWords');
        }}
      />
    </div>
  );
}
