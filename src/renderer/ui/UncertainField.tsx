import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { useFormat } from '../format/use-format';
import { type AxisRange, niceAxis } from './axis';
import classes from './field.module.css';
import { faultText, type NumberRules, readNumber, writeNumber } from './number-rules';
import { RangeMark } from './RangeMark';
import { ShapeDisclosure } from './ShapeDisclosure';
import { quantilesOfThreePoint } from './three-point-quantiles';
import {
  isSameValue,
  POINTS,
  type Point,
  QUICK_RANGES,
  quickRange,
  readUncertain,
  type UncertainTexts,
  writeUncertain,
} from './uncertain-draft';

export interface UncertainFieldProps extends NumberRules {
  /** What is asked; a label of the group, or hidden where a row head says it. */
  readonly label: string;
  /** null = no answer of the user's own. */
  readonly value: ThreePoint | null;
  /** Stands in the empty boxes as a hint, and fills those left empty. */
  readonly fallback?: ThreePoint | null;
  /** Called with valid values only. */
  readonly onChange: (value: ThreePoint) => void;
  /** Offers the way back to the catalog's figure. */
  readonly onClear?: () => void;
  readonly unit?: string;
  /** Help under the label. */
  readonly description?: string;
  /** `field`: with label and heads. `row`: boxes and mark alone, for a table whose heads name them. */
  readonly layout?: 'field' | 'row';
  /** Axis of the mark; its own by default. */
  readonly axis?: AxisRange;
  /** Leave out the quick ranges, e.g. where one set serves a whole table. */
  readonly hideQuick?: boolean;
}

/** Low, likely and high on one line, with quick ranges and a live range mark. Comma or dot; 8B, 15T, 80亿. */
export function UncertainField(props: UncertainFieldProps) {
  const { label, value, fallback = null, onChange, onClear, unit, description, layout = 'field' } = props;
  const { t } = useTranslation('ui');
  const { language } = useFormat();
  const id = useId();
  const [draft, setDraft] = useState<UncertainTexts | null>(null);
  const [seen, setSeen] = useState(value);
  const texts = draft ?? writeUncertain(value, props, language);
  const read = readUncertain(texts, props, language, fallback);
  if (!isSameValue(seen, value)) {
    setSeen(value);
    // Changed from outside (undo, import): what was being typed no longer belongs to it.
    if (!read.ok || !isSameValue(read.value, value)) setDraft(null);
  }
  const isUntouched = draft === null && value === null;
  const fault = read.ok || isUntouched ? null : read.error;
  const shown = read.ok ? withShapeOf(read.value, value) : (value ?? fallback);
  // The quick ranges go around what stands in the box, even while the old ends do not fit it.
  const typed = readNumber(texts.likely, props, language);
  const center = typed.ok ? typed.value : (shown?.likely ?? null);

  function edit(next: UncertainTexts): void {
    setDraft(next);
    const changed = readUncertain(next, props, language, fallback);
    if (changed.ok && !isSameValue(changed.value, value)) onChange(withShapeOf(changed.value, value));
  }

  function leave(): void {
    if (draft !== null && (read.ok || POINTS.every((point) => draft[point].trim() === ''))) setDraft(null);
  }

  // In a row the head of its table says the unit.
  const shownUnit = props.percent === true ? '%' : layout === 'row' ? undefined : unit;
  const box = (point: Point) => (
    <label key={point} className={classes.box}>
      <span className={layout === 'row' ? 'visually-hidden' : classes.head}>
        {layout === 'row'
          ? t('field.pointLabel', { label, point: t(`field.${point}`) })
          : t(`field.${point}`)}
      </span>
      <input
        className={classes.input}
        data-point={point}
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        value={texts[point]}
        placeholder={fallback === null ? undefined : writeNumber(fallback[point], props, language)}
        aria-invalid={fault?.point === point || undefined}
        aria-describedby={fault?.point === point ? `${id}-fault` : undefined}
        onChange={(event) => edit({ ...texts, [point]: event.target.value })}
      />
    </label>
  );

  return (
    <fieldset
      className={classes.group}
      data-layout={layout}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) leave();
      }}
    >
      <legend className={layout === 'row' ? 'visually-hidden' : classes.label}>{label}</legend>
      {description === undefined ? null : <p className={classes.description}>{description}</p>}
      <div className={classes.line}>
        {POINTS.map(box)}
        {shownUnit === undefined ? null : <span className={classes.unit}>{shownUnit}</span>}
        <span className={classes.mark}>
          <RangeMark
            quantiles={shown === null ? null : quantilesOfThreePoint(shown)}
            axis={props.axis ?? ownAxis(shown)}
            label={label}
            text={(number) => writeNumber(Number(number.toPrecision(3)), props, language)}
            hollow={value === null}
          />
        </span>
        {props.hideQuick === true ? null : (
          <fieldset className={classes.quick}>
            <legend className="visually-hidden">{t('field.quick')}</legend>
            {QUICK_RANGES.map((range) => (
              <button
                key={range}
                type="button"
                className="link"
                aria-label={t(`field.${range}Label`)}
                disabled={center === null}
                onClick={() => {
                  if (center !== null)
                    edit(writeUncertain(quickRange(range, center, props), props, language));
                }}
              >
                {t(`field.${range}`)}
              </button>
            ))}
          </fieldset>
        )}
        {onClear === undefined || value === null ? null : (
          <button type="button" className="link" onClick={onClear}>
            {t('field.clear')}
          </button>
        )}
        {shown === null ? null : <ShapeDisclosure value={shown} rules={props} onChange={onChange} />}
      </div>
      <p id={`${id}-fault`} className={classes.fault} aria-live="polite">
        {fault === null
          ? null
          : faultText(t, fault.fault, {
              field: t(`field.${fault.point}`),
              text: texts[fault.point],
              rules: props,
              language,
            })}
      </p>
    </fieldset>
  );
}

/** New points spread as the old ones were. */
function withShapeOf(points: ThreePoint, value: ThreePoint | null): ThreePoint {
  return value?.shape === undefined ? points : { ...points, shape: value.shape };
}

/** From zero to a round number above the high end, so that the mark does not fill its box. */
function ownAxis(value: ThreePoint | null): AxisRange {
  return value === null ? { min: 0, max: 1 } : niceAxis([value.low, value.high * 1.15]);
}
