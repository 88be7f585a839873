// biome-ignore-all lint/a11y/useSemanticElements: a cell of a table that places its rows itself
// biome-ignore-all lint/a11y/useFocusableInteractive: the control in the cell takes the focus
import { Checkbox } from '@mantine/core';
import type { Instrument } from '#core/law/law';
import type { Words } from '../use-words';
import type { DutyTableProps } from './DutyTable';
import classes from './list.module.css';
import type { ListLine } from './list-filter';

export interface LawLineProps extends Pick<DutyTableProps, 'chosen' | 'onToggle'> {
  readonly line: Extract<ListLine, { kind: 'law' }>;
  /** Duties below it. */
  readonly ids: readonly string[];
  readonly instrument: Instrument | undefined;
  readonly words: Words;
  readonly columnCount: number;
}

/** Head of a law in the list: its name, how it is cited, where it stands; chooses all below. */
export function LawLine({ line, ids, instrument, words, chosen, onToggle, columnCount }: LawLineProps) {
  const { t } = words;
  const title = instrument === undefined ? line.instrumentId : words.text(instrument.title);
  const chosenCount = ids.filter((id) => chosen.has(id)).length;
  return (
    <div role="cell" aria-colspan={columnCount} className={classes.lawCell}>
      <Checkbox
        size="xs"
        aria-label={t('list.chooseLaw', { law: title })}
        checked={chosenCount === ids.length}
        indeterminate={chosenCount > 0 && chosenCount < ids.length}
        onChange={(event) => onToggle(ids, event.currentTarget.checked)}
      />
      <h2 className={classes.lawName}>{title}</h2>
      <span className="meta">
        {words.joined([
          ...(instrument === undefined ? [] : [instrument.citation, t(`lawStatus.${instrument.status}`)]),
          t('list.count', { count: line.count }),
        ])}
      </span>
    </div>
  );
}
