import type { ReactNode } from 'react';
import type { FigureUse } from '#core/evaluation/evaluation';
import { useOverrideActions } from '../state/use-override';
import { SourceChip } from '../ui/SourceChip';

export interface FigureChipProps {
  readonly figure: FigureUse;
  readonly name: string;
  readonly long?: boolean;
  readonly also?: ReactNode;
}

/** The chip of a figure of the open plan: its card replaces the figure and takes that back. */
export function FigureChip({ figure, name, long = false, also }: FigureChipProps) {
  const { set, remove } = useOverrideActions();
  return (
    <SourceChip
      figure={figure}
      name={name}
      long={long}
      also={also}
      onOverride={(value, note) => set(figure.id, name, value, note)}
      onUndo={() => remove(figure.id, name)}
    />
  );
}
