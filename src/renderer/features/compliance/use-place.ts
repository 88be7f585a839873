import { useMemo } from 'react';
import { DutyStatus } from '#core/plan/compliance';
import { type Address, useAddress } from '../../app/use-address';
import { readDay } from '../../format/read-day';
import { isKind, isSeverity, isTheme, LIST_SORTS, type ListFilter, type ListSort } from './list/list-filter';

/** In the order of the switch. */
export const SHOWN_VIEWS = ['matrix', 'list', 'calendar', 'progress', 'compare', 'documents'] as const;
/** Changes of the law are led to when there are some. */
const VIEWS = [...SHOWN_VIEWS, 'changes'] as const;
export type View = (typeof VIEWS)[number];

/** Views of all law, each duty from its own first day: for them no day is asked about. */
const OVER_ALL_LAW: readonly View[] = ['calendar', 'progress', 'documents', 'changes'];

export function isOverAllLaw({ view, country }: Pick<Place, 'view' | 'country'>): boolean {
  return country === null && OVER_ALL_LAW.includes(view);
}

/** Day on which it is asked what binds: the plan's launch, all law with its first days, or any day. */
export type AskedDay = 'launch' | 'all' | { readonly day: string };

/** Words of the address. `at` is the country that the open duty is looked at in. */
type Word =
  | 'view'
  | 'on'
  | 'country'
  | 'duty'
  | 'at'
  | 'with'
  | 'sort'
  | 'in'
  | 'theme'
  | 'severity'
  | 'state'
  | 'status'
  | 'owner'
  | 'law'
  | 'q';

/** What the address says of the screen: `/compliance?view=list&on=2027-08-02&in=DE&duty=gdpr.dpo`. */
export interface Place extends Pick<Address<Word>, 'go' | 'href'> {
  readonly view: View;
  readonly asked: AskedDay;
  /** A country by itself instead of the view. */
  readonly country: string | null;
  readonly dutyId: string | null;
  readonly at: string | null;
  /** Countries side by side; empty = not chosen yet. */
  readonly compared: readonly string[];
  readonly sort: ListSort;
  readonly filter: ListFilter;
}

/** @param on as the address has it */
export function askedDay(on: string | null): AskedDay {
  if (on === 'all') return 'all';
  const day = on === null ? null : readDay(on);
  return day === null ? 'launch' : { day };
}

export function usePlace(): Place {
  const address = useAddress<Word>('/compliance');
  return useMemo(() => {
    const { get, list, href, go } = address;
    const [theme, severity, state] = [get('theme'), get('severity'), get('state')];
    return {
      view: VIEWS.find((view) => view === get('view')) ?? 'matrix',
      asked: askedDay(get('on')),
      country: get('country'),
      dutyId: get('duty'),
      at: get('at'),
      compared: list('with'),
      sort: LIST_SORTS.find((sort) => sort === get('sort')) ?? 'law',
      filter: {
        country: get('in'),
        theme: isTheme(theme) ? theme : null,
        severity: isSeverity(severity) ? severity : null,
        kind: isKind(state) ? state : null,
        status: DutyStatus.options.find((status) => status === get('status')) ?? null,
        owner: get('owner'),
        law: get('law'),
        text: get('q') ?? '',
      },
      href,
      go,
    };
  }, [address]);
}
