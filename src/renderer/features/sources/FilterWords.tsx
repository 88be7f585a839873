import classes from './filters.module.css';

export interface FilterWordsProps<V extends string> {
  readonly label: string;
  /** null = all. */
  readonly value: V | null;
  readonly options: readonly { readonly value: V | null; readonly text: string; readonly count: string }[];
  readonly onChange: (value: V | null) => void;
}

/** One of a few choices as underlined words, each with how much it would show. */
export function FilterWords<V extends string>({ label, value, options, onChange }: FilterWordsProps<V>) {
  return (
    <fieldset className={classes.words}>
      <legend className={classes.legend}>{label}</legend>
      {options.map((option) => (
        <button
          key={option.value ?? ''}
          type="button"
          className={classes.word}
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.text} <span className={classes.count}>{option.count}</span>
        </button>
      ))}
    </fieldset>
  );
}
