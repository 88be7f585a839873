import { SegmentedControl } from '@mantine/core';
import { Line } from './Line';

export interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly (readonly [value: V, text: string])[];
  readonly onChange: (value: V) => void;
}

/** A setting of which one of a few words is chosen. */
export function Choice<V extends string>({ label, value, options, onChange }: ChoiceProps<V>) {
  return (
    <Line label={label}>
      <SegmentedControl
        aria-label={label}
        value={value}
        onChange={(chosen) => onChange(chosen as V)}
        data={options.map(([option, text]) => ({ value: option, label: text }))}
      />
    </Line>
  );
}
