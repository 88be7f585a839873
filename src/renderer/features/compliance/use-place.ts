import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { DutyStatus } from '#core/plan/compliance';
import { readDay } from '../../format/read-day';
import { isKind, isSeverity, isTheme, LIST_SORTS, type ListFilter, type ListSort } from './list/list-filter';

/** In the order of the switch. */
export const SHOWN_VIEWS = ['matrix', 'list', 'calendar', 'progress', 'compare'] as const;
/** Changes of the law are led to when there are some. */
export const VIEWS = [...SHOWN_VIEWS, 'changes'] as const;
export type View = (typeof VIEWS)[number];

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
  | 'law'
  | 'q';
export type Changes = Readonly<Partial<Record<Word, string | null>>>;

/** What the address says of the screen: `/compliance?view=list&on=2027-08-02&in=DE&duty=gdpr.dpo`. */
export interface Place {
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
  /** Changes words of the address; null takes one out. */
  readonly go: (changes: Changes, options?: { readonly replace?: boolean }) => void;
  readonly href: (changes: Changes) => string;
}

/** @param on as the address has it */
export function askedDay(on: string | null): AskedDay {
  if (on === 'all') return 'all';
  const day = on === null ? null : readDay(on);
  return day === null ? 'launch' : { day };
}

export function usePlace(): Place {
  const search = useSearch();
  const [, navigate] = useLocation();
  return useMemo(() => {
    const words = new URLSearchParams(search);
    const get = (word: Word) => words.get(word);
    const href = (changes: Changes) => {
      const next = new URLSearchParams(search);
      for (const [word, value] of Object.entries(changes)) {
        if (value === null || value === '') next.delete(word);
        else next.set(word, value);
      }
      const text = next.toString();
      return text === '' ? '/compliance' : `/compliance?${text}`;
    };
    const [theme, severity, state] = [get('theme'), get('severity'), get('state')];
    return {
      view: VIEWS.find((view) => view === get('view')) ?? 'matrix',
      asked: askedDay(get('on')),
      country: get('country'),
      dutyId: get('duty'),
      at: get('at'),
      compared: (get('with') ?? '').split(',').filter(Boolean),
      sort: LIST_SORTS.find((sort) => sort === get('sort')) ?? 'law',
      filter: {
        country: get('in'),
        theme: isTheme(theme) ? theme : null,
        severity: isSeverity(severity) ? severity : null,
        kind: isKind(state) ? state : null,
        status: DutyStatus.options.find((status) => status === get('status')) ?? null,
        law: get('law'),
        text: get('q') ?? '',
      },
      href,
      go: (changes, options) => navigate(href(changes), options),
    };
  }, [search, navigate]);
}
