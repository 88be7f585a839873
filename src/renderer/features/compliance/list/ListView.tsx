import { useMemo, useState } from 'react';
import { EmptyState } from '../../../ui/EmptyState';
import { ReadMore } from '../../../ui/ReadMore';
import type { ViewProps } from '../ComplianceView';
import { WithPanel } from '../WithPanel';
import { BulkBar } from './BulkBar';
import { DutyTable } from './DutyTable';
import { ListFilters } from './ListFilters';
import classes from './list.module.css';
import { filterList, listLines, NO_FILTER, ownersOf } from './list-filter';
import { listRows } from './list-rows';

/** All duties of the plan, each once: narrow, sort, open, and give several an owner or a state at once. */
export function ListView({ data, place, words }: ViewProps) {
  const { t } = words;
  const { filter, sort } = place;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const all = useMemo(() => listRows(data.entries, data), [data]);
  const owners = useMemo(() => ownersOf(all), [all]);
  const lines = useMemo(() => listLines(filterList(all, filter), sort), [all, filter, sort]);
  const shown = useMemo(
    () => lines.flatMap((line) => (line.kind === 'duty' ? [line.row.entry] : [])),
    [lines],
  );
  const shownIds = shown.map(({ assessment }) => assessment.duty.id);
  // What a filter hides is not changed with the rest.
  const selected = shownIds.filter((id) => chosen.has(id));
  const toggle = (ids: readonly string[], isOn: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (isOn) next.add(id);
      else next.delete(id);
    }
    setChosen(next);
  };
  return (
    <WithPanel
      data={data}
      place={place}
      words={words}
      sequence={shown}
      crumb={t('list.crumb', { count: shown.length })}
    >
      <div className={classes.list}>
        <ListFilters
          data={data}
          place={place}
          words={words}
          shownCount={shown.length}
          allCount={all.length}
          owners={owners}
        />
        {selected.length === 0 ? null : (
          <BulkBar ids={selected} words={words} onDone={() => setChosen(new Set())} />
        )}
        {shown.length === 0 ? (
          <EmptyState
            action={
              <button type="button" className="link" onClick={() => place.go(NO_FILTER)}>
                {t('list.showAll')}
              </button>
            }
          >
            {t('list.nothing')}
          </EmptyState>
        ) : (
          <DutyTable
            lines={lines}
            index={data.index}
            words={words}
            openId={place.dutyId}
            sort={sort}
            onSort={(by) => place.go({ sort: by === 'law' ? null : by }, { replace: true })}
            chosen={chosen}
            onToggle={toggle}
            onOpen={(id) => place.go({ duty: id, at: null })}
          />
        )}
        <ReadMore topic="law" />
      </div>
    </WithPanel>
  );
}
