import classes from './stack-bar.module.css';

export interface StackPart {
  readonly key: string;
  readonly name: string;
  readonly value: number;
  /** Tint: 1 darkest to 5 lightest; 5 is hatched. */
  readonly tint: 1 | 2 | 3 | 4 | 5;
}

export interface StackBarProps {
  readonly parts: readonly StackPart[];
  /** Right end of the axis, in the unit of the parts. */
  readonly max: number;
  /** What there is: a dashed line. */
  readonly limit: number;
  /** Everything in a sentence: the picture itself is for the eye. */
  readonly label: string;
}

/** Parts of a whole on one line, against the most there may be. */
export function StackBar({ parts, max, limit, label }: StackBarProps) {
  const percent = (value: number) => `${(100 * value) / max}%`;
  return (
    <span className={classes.bar} role="img" aria-label={label}>
      {parts.map(({ key, value, tint, name }) => (
        <i key={key} data-tint={tint} title={name} style={{ width: percent(value) }} />
      ))}
      <s style={{ left: percent(limit) }} />
    </span>
  );
}

/** What the tints mean. */
export function StackLegend({
  parts,
  limit,
}: {
  readonly parts: readonly Omit<StackPart, 'value'>[];
  readonly limit: string;
}) {
  return (
    <ul className={classes.legend}>
      {parts.map(({ key, name, tint }) => (
        <li key={key}>
          <i data-tint={tint} aria-hidden="true" />
          {name}
        </li>
      ))}
      <li>
        <s aria-hidden="true" />
        {limit}
      </li>
    </ul>
  );
}
