import { useMemo, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { ChipState } from '../../ui/figure-text';
import { NO_FILTER, type SourceFilter } from './filter-rows';
import { AGE_CLASSES } from './source-row';
import type { SourceView } from './use-source-rows';

/** What the screen shows. Others link to it: `?age=old`, `?figure=price/h100-sxm/FI`, `?panel=import`. */
export function usePlace() {
  const [, navigate] = useLocation();
  const search = useSearch();
  const asked = useMemo(() => new URLSearchParams(search), [search]);
  const view: SourceView = asked.get('view') === 'catalog' ? 'catalog' : 'plan';
  const [filter, setFilter] = useState<SourceFilter>({ ...NO_FILTER, age: ageOf(asked.get('age')) });
  return {
    view,
    setView: (next: SourceView) =>
      navigate(next === 'catalog' ? '/sources?view=catalog' : '/sources', { replace: true }),
    filter,
    setFilter,
    /** The figure a link asks to open. */
    askedFigure: asked.get('figure'),
    /** A link asks for the import of price sheets. */
    asksImport: asked.get('panel') === 'import',
  };
}

function ageOf(text: string | null): ChipState | null {
  return AGE_CLASSES.find((age) => age === text) ?? null;
}
