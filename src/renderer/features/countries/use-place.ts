import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { COST_ITEM_IDS } from '#core/evaluation/evaluation';
import type { Measure } from './measure';

export type View = 'ranking' | 'compare';

/** What the address says of the screen, so that a view can be linked to: `/countries?by=staff&view=compare&country=BR`. */
export interface Place {
  readonly measure: Measure;
  readonly view: View;
  readonly country: string | null;
  readonly setMeasure: (measure: Measure) => void;
  readonly setView: (view: View) => void;
}

export function usePlace(): Place {
  const search = useSearch();
  const [, navigate] = useLocation();
  const go = useCallback(
    (name: string, value: string | null) => {
      const next = new URLSearchParams(search);
      // A country is where one arrives; it does not stick to the address.
      next.delete('country');
      if (value === null) next.delete(name);
      else next.set(name, value);
      const text = next.toString();
      navigate(text === '' ? '/countries' : `/countries?${text}`);
    },
    [search, navigate],
  );
  return useMemo(() => {
    const params = new URLSearchParams(search);
    const by = params.get('by');
    return {
      measure: COST_ITEM_IDS.find((id) => id === by) ?? 'total',
      view: params.get('view') === 'compare' ? 'compare' : 'ranking',
      country: params.get('country'),
      setMeasure: (measure) => go('by', measure === 'total' ? null : measure),
      setView: (view) => go('view', view === 'ranking' ? null : view),
    };
  }, [search, go]);
}
