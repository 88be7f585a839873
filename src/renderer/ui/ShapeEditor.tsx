import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { observedPoints } from '#core/uncertainty/distribution';
import type { DistributionShape, ThreePoint } from '#core/uncertainty/three-point';
import { useFormat } from '../format/use-format';
import { DensityCurve } from './DensityCurve';
import { type NumberRules, writeNumber } from './number-rules';
import { readObserved } from './observed-values';
import { SelectField } from './SelectField';
import classes from './shape-editor.module.css';

const KINDS = ['threePoint', 'lognormal', 'pert', 'uniform', 'fixed', 'empirical'] as const;
type Kind = (typeof KINDS)[number];

export interface ShapeEditorProps {
  readonly value: ThreePoint;
  readonly rules: NumberRules;
  readonly onChange: (value: ThreePoint) => void;
}

/** How the values between and beyond low, likely and high are spread, with its density. */
export function ShapeEditor({ value, rules, onChange }: ShapeEditorProps) {
  const { t } = useTranslation('uncertainty');
  const { language } = useFormat();
  const id = useId();
  const kept: Kind = value.shape?.kind ?? 'threePoint';
  // Observed values become a shape once there are two of them.
  const [isObserving, setIsObserving] = useState(kept === 'empirical');
  const observed = value.shape?.kind === 'empirical' ? value.shape.values : [];
  const [text, setText] = useState(() =>
    observed.map((each) => writeNumber(each, rules, language)).join(' '),
  );
  const kind: Kind = isObserving ? 'empirical' : kept;
  const read = readObserved(text, rules, language);
  const write = (number: number) => writeNumber(Number(number.toPrecision(3)), rules, language);
  const bounds = { min: write(rules.min), max: write(rules.max) };
  const set = (shape: DistributionShape | undefined, points: ThreePoint = value) =>
    onChange({ low: points.low, likely: points.likely, high: points.high, shape });

  function choose(chosen: string): void {
    setIsObserving(chosen === 'empirical');
    if (chosen === 'empirical') {
      if (read.ok) set({ kind: 'empirical', values: [...read.value] });
      return;
    }
    const next = chosen as Exclude<Kind, 'empirical'>;
    set(next === 'threePoint' ? undefined : { kind: next });
  }

  const fault = kind !== 'empirical' || text.trim() === '' || read.ok ? null : read.error;
  return (
    <div className={classes.editor}>
      <SelectField
        label={t('editor.label')}
        description={t(`editor.help.${kind}`)}
        value={kind}
        options={KINDS.map((each) => ({
          value: each,
          label: t(`shape.${each}`),
          disabled: each === 'lognormal' && value.low <= 0,
        }))}
        onChange={choose}
      />
      {kind === 'empirical' ? (
        <div>
          <label htmlFor={id}>{t('editor.values')}</label>
          <textarea
            id={id}
            className={classes.values}
            rows={3}
            spellCheck={false}
            value={text}
            aria-invalid={fault !== null || undefined}
            aria-describedby={fault === null ? undefined : `${id}-fault`}
            onChange={(event) => {
              setText(event.target.value);
              const typed = readObserved(event.target.value, rules, language);
              if (typed.ok) set({ kind: 'empirical', values: [...typed.value] });
            }}
          />
          <p id={`${id}-fault`} className={classes.fault} aria-live="polite">
            {fault === null ? null : t(`editor.${fault.reason}`, { ...bounds, ...fault.params })}
          </p>
          {read.ok ? (
            <button
              type="button"
              className="link"
              onClick={() => set({ kind: 'empirical', values: [...read.value] }, observedPoints(read.value))}
            >
              {t('editor.take')}
            </button>
          ) : null}
        </div>
      ) : null}
      <DensityCurve value={value} text={write} />
    </div>
  );
}
