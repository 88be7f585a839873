import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureUse } from '#core/evaluation/evaluation';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { RATIO } from './figure-text';
import { focusFault } from './focus-fault';
import classes from './source-card.module.css';
import { UncertainField } from './UncertainField';

export interface OverrideFormProps {
  readonly figure: FigureUse;
  readonly name: string;
  readonly unit: string;
  readonly onSave: (value: ThreePoint, note: string) => void;
  readonly onCancel: () => void;
  /** Nobody knows the figure: the boxes start empty. */
  readonly isUnknown?: boolean;
  /** Told of each valid change before it is saved, to show what it would do. */
  readonly onDraft?: (value: ThreePoint) => void;
}

/** Bounds of an override in the plan file; negative only where the figure itself can be. */
const LIMIT = 1e15;
/** Longest note the plan keeps [characters]. */
const MAX_NOTE_CHARS = 500;

/** The user's own low, likely and high for a figure, and where they have it from. */
export function OverrideForm(props: OverrideFormProps) {
  const { figure, name, unit, onSave, onCancel, isUnknown = false, onDraft } = props;
  const { t } = useTranslation('ui');
  const { t: tCommon } = useTranslation('common');
  const noteId = useId();
  const [value, setValue] = useState<ThreePoint | null>(isUnknown ? null : figure.value);
  const [note, setNote] = useState(figure.layer === 'yours' ? figure.source : '');
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!focusFault(event.currentTarget) && value !== null) onSave(value, note.trim());
      }}
    >
      <UncertainField
        label={name}
        unit={unit}
        isRatio={figure.unit === RATIO}
        value={value}
        min={figure.value.low < 0 ? -LIMIT : 0}
        max={LIMIT}
        onChange={(changed) => {
          setValue(changed);
          onDraft?.(changed);
        }}
      />
      <label htmlFor={noteId} className={classes.noteLabel}>
        {t('source.note')}
      </label>
      <input
        id={noteId}
        className={classes.note}
        value={note}
        maxLength={MAX_NOTE_CHARS}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className={classes.buttons}>
        <Button type="submit" variant="filled" disabled={value === null}>
          {t('source.save')}
        </Button>
        <Button onClick={onCancel}>{tCommon('cancel')}</Button>
      </div>
    </form>
  );
}
