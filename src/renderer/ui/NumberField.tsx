import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format';
import classes from './field.module.css';
import { faultText, type NumberRules, readNumber, writeNumber } from './number-rules';

export interface NumberFieldProps extends NumberRules {
  readonly label: string;
  /** null = not set. */
  readonly value: number | null;
  /** Called with valid values only; with null only when `clearable`. */
  readonly onChange: (value: number) => void;
  /** Called when the field is emptied; without it an empty field is a fault. */
  readonly onClear?: () => void;
  readonly unit?: string;
  readonly description?: string;
  readonly placeholder?: string;
  /** The label stays for screen readers only, where a row head says it. */
  readonly hideLabel?: boolean;
}

/** One number with its unit at the right. Comma or dot; 8B, 15T, 1.5e12, 80亿. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, onChange, onClear, unit, description, placeholder, hideLabel = false } = props;
  const { t } = useTranslation('ui');
  const { language } = useFormat();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [seen, setSeen] = useState(value);
  const text = draft ?? (value === null ? '' : writeNumber(value, props, language));
  const read = readNumber(text, props, language);
  const isEmptyAllowed = text.trim() === '' && (onClear !== undefined || draft === null);
  if (seen !== value) {
    setSeen(value);
    if (!isEmptyAllowed && (!read.ok || read.value !== value)) setDraft(null);
  }
  const fault = read.ok || isEmptyAllowed ? null : read.error;
  const shownUnit = props.percent === true ? '%' : unit;

  function edit(next: string): void {
    setDraft(next);
    if (next.trim() === '') {
      if (value !== null) onClear?.();
      return;
    }
    const changed = readNumber(next, props, language);
    if (changed.ok && changed.value !== value) onChange(changed.value);
  }

  return (
    <div className={classes.single}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : classes.label}>
        {label}
      </label>
      {description === undefined ? null : (
        <p id={`${id}-help`} className={classes.description}>
          {description}
        </p>
      )}
      <span className={classes.framed} data-invalid={fault !== null || undefined}>
        <input
          id={id}
          className={classes.bare}
          inputMode={props.integer === true ? 'numeric' : 'decimal'}
          autoComplete="off"
          spellCheck={false}
          value={text}
          placeholder={placeholder}
          aria-invalid={fault !== null || undefined}
          aria-describedby={
            [description === undefined ? '' : `${id}-help`, fault === null ? '' : `${id}-fault`]
              .join(' ')
              .trim() || undefined
          }
          onChange={(event) => edit(event.target.value)}
          onBlur={() => {
            if (fault === null) setDraft(null);
          }}
        />
        {shownUnit === undefined ? null : <em>{shownUnit}</em>}
      </span>
      <p id={`${id}-fault`} className={classes.fault} aria-live="polite">
        {fault === null ? null : faultText(t, fault, { field: label, text, rules: props, language })}
      </p>
    </div>
  );
}
