import { Checkbox, Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FACTS, type FactId, type FactValue } from '#core/law/facts';
import { useFactText } from '../../../law/fact-text';
import { DayField } from '../../../ui/DayField';
import { NumberField } from '../../../ui/NumberField';
import { SelectField } from '../../../ui/SelectField';
import { CountryListControl } from './CountryListControl';
import type { FactState } from './fact-state';
import classes from './legal.module.css';

export interface FactControlProps {
  readonly fact: FactId;
  readonly label: string;
  readonly state: FactState;
  /** What counts while there is no own answer, e.g. the common one; by default what the plan says. */
  readonly otherwise?: FactValue | undefined;
  /** undefined takes the answer back. */
  readonly onChange: (value: FactValue | undefined) => void;
  /** One line of a table. */
  readonly isRow?: boolean;
}

/** The choice that stands for no answer of one's own. */
const NONE = '';

/** The control for the answer to a fact; "don't know yet" is always one of the answers. */
export function FactControl(props: FactControlProps) {
  const { type } = FACTS[props.fact];
  switch (type.kind) {
    case 'boolean':
      return <OneOf {...props} values={['true', 'false']} />;
    case 'choice':
      return <OneOf {...props} values={type.choices} />;
    case 'number':
      return <NumberControl {...props} type={type} />;
    case 'list':
      return type.choices === 'country' ? (
        <CountryListControl {...props} />
      ) : (
        <SomeOf {...props} values={type.choices} />
      );
    case 'date':
      return <DateControl {...props} />;
  }
}

function useNoneText({ fact, state, otherwise = state.derived?.value }: FactControlProps): string {
  const { t } = useTranslation('plan');
  const facts = useFactText();
  if (otherwise === undefined) return t('legal.dontKnow');
  return t('legal.asPlan', { value: facts.value(fact, otherwise) });
}

function OneOf({ values, ...props }: FactControlProps & { readonly values: readonly string[] }) {
  const { fact, label, state, onChange, isRow = false } = props;
  const facts = useFactText();
  const noneText = useNoneText(props);
  const isBoolean = FACTS[fact].type.kind === 'boolean';
  const answerOf = (text: string): FactValue => (isBoolean ? text === 'true' : text);
  const chosen = state.own === undefined ? NONE : String(state.own);
  const options = [
    ...values.map((value) => ({ value, label: facts.value(fact, answerOf(value)) })),
    { value: NONE, label: noneText },
  ];
  const choose = (value: string) => onChange(value === NONE ? undefined : answerOf(value));
  if (isRow)
    return (
      <SelectField
        label={label}
        hideLabel
        value={chosen}
        options={options}
        searchable={false}
        onChange={choose}
      />
    );
  return (
    <Radio.Group aria-label={label} name={fact} value={chosen} onChange={choose}>
      <div className={values.length > 6 ? classes.manyChoices : classes.choices}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.label} size="xs" />
        ))}
      </div>
    </Radio.Group>
  );
}

function SomeOf({ values, ...props }: FactControlProps & { readonly values: readonly string[] }) {
  const { fact, label, state, onChange } = props;
  const facts = useFactText();
  const noneText = useNoneText(props);
  const chosen = Array.isArray(state.own) ? (state.own as readonly string[]) : null;
  return (
    <Checkbox.Group
      aria-label={label}
      value={[...(chosen ?? [NONE])]}
      onChange={(next) => {
        const isTakenBack = next.includes(NONE) && chosen !== null;
        const kept = values.filter((value) => next.includes(value));
        onChange(isTakenBack || (kept.length === 0 && chosen === null) ? undefined : kept);
      }}
    >
      <div className={classes.choices}>
        {values.map((value) => (
          <Checkbox key={value} value={value} label={facts.choice(fact, value)} size="xs" />
        ))}
        <Checkbox value={NONE} label={noneText} size="xs" />
      </div>
    </Checkbox.Group>
  );
}

function NumberControl({
  type,
  ...props
}: FactControlProps & {
  readonly type: { readonly unit: string; readonly max: number; readonly whole: boolean };
}) {
  const { label, state, onChange, isRow = false } = props;
  const { t } = useTranslation(['plan', 'facts']);
  const noneText = useNoneText(props);
  const facts = useFactText();
  const own = typeof state.own === 'number' ? state.own : null;
  const { otherwise = state.derived?.value } = props;
  const hint = otherwise === undefined ? t('legal.places.unknown') : facts.figure(props.fact, otherwise);
  return (
    <>
      <NumberField
        label={label}
        hideLabel
        min={0}
        max={type.max}
        integer={type.whole}
        unit={t(`facts:unit.${type.unit as 'people'}`)}
        value={own}
        placeholder={isRow ? hint : ''}
        onChange={onChange}
        onClear={() => onChange(undefined)}
      />
      {isRow ? null : own === null ? (
        <p className="meta">{t('legal.emptyMeans', { none: noneText })}</p>
      ) : (
        <button type="button" className="link" onClick={() => onChange(undefined)}>
          {noneText}
        </button>
      )}
    </>
  );
}

function DateControl(props: FactControlProps) {
  const { label, state, onChange, isRow = false } = props;
  const { t } = useTranslation('plan');
  const noneText = useNoneText(props);
  return (
    <>
      <DayField
        name={{ label }}
        value={typeof state.own === 'string' ? state.own : null}
        onChange={onChange}
        onClear={() => onChange(undefined)}
        {...(isRow ? { placeholder: noneText } : {})}
      />
      {isRow ? null : <p className="meta">{t('legal.emptyMeans', { none: noneText })}</p>}
    </>
  );
}
