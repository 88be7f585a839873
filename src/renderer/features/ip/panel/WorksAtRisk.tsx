import { useState } from 'react';
import type { Works } from '#core/ip/loss/loss-estimate';
import { NumberField } from '../../../ui/NumberField';
import { useRiskEdits } from '../use-risk-edits';
import type { Words } from '../use-words';
import classes from './panel.module.css';

const MOST_WORKS = 1e12;

interface Draft {
  readonly low: number | null;
  readonly high: number | null;
}

export interface WorksAtRiskProps {
  readonly works: Works | null;
  readonly words: Words;
}

/** How many protected works lie in the training data: what damages by the work are counted with. Both ends, or nothing. */
export function WorksAtRisk({ works, words }: WorksAtRiskProps) {
  const { t, format } = words;
  const edits = useRiskEdits(words);
  const [draft, setDraft] = useState<Draft>({ low: works?.low ?? null, high: works?.high ?? null });
  const [seen, setSeen] = useState(works);
  if (seen !== works) {
    // Undo, or another edit: what the plan says counts, unless it is what stands here.
    setSeen(works);
    if (works !== null || (draft.low !== null && draft.high !== null))
      setDraft({ low: works?.low ?? null, high: works?.high ?? null });
  }

  function change(next: Draft): void {
    setDraft(next);
    const { low, high } = next;
    if (low === null && high === null) {
      if (works !== null) edits.setWorks(null);
    } else if (low !== null && high !== null && low <= high && (low !== works?.low || high !== works.high)) {
      edits.setWorks({ low, high });
    }
  }

  const field = (end: 'low' | 'high') => (
    <NumberField
      label={t(`works.${end}`)}
      value={draft[end]}
      unit={t('works.unit')}
      min={0}
      max={MOST_WORKS}
      integer
      onChange={(value) => change({ ...draft, [end]: value })}
      onClear={() => change({ ...draft, [end]: null })}
    />
  );
  return (
    <fieldset className={classes.works}>
      <legend>{t('works.title')}</legend>
      <div className={classes.pair}>
        {field('low')}
        {field('high')}
      </div>
      <p className={classes.fault} aria-live="polite">
        {faultOf()}
      </p>
    </fieldset>
  );

  function faultOf(): string | null {
    const { low, high } = draft;
    if (low === null && high === null) return null;
    if (low === null) return t('works.missing', { field: t('works.low') });
    if (high === null) return t('works.missing', { field: t('works.high') });
    if (low > high)
      return t('works.order', { high: t('works.high'), low: t('works.low'), value: format.integer(low) });
    return null;
  }
}
