import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';

/** Words of the address and what they become; null takes one out. */
export type Changes = Readonly<Record<string, string | null>>;

/** What the address says of the screen: `/ip?view=countries&with=DE,JP`. A view owns its further words. */
export interface Place {
  readonly get: (word: string) => string | null;
  /** A word that holds several, between commas. */
  readonly list: (word: string) => readonly string[];
  /** Changes words of the address. */
  readonly go: (changes: Changes, options?: { readonly replace?: boolean }) => void;
  readonly href: (changes: Changes) => string;
}

export function usePlace(): Place {
  const search = useSearch();
  const [, navigate] = useLocation();
  return useMemo(() => {
    const words = new URLSearchParams(search);
    const href = (changes: Changes) => {
      const next = new URLSearchParams(search);
      for (const [word, value] of Object.entries(changes)) {
        if (value === null || value === '') next.delete(word);
        else next.set(word, value);
      }
      const text = next.toString();
      return text === '' ? '/ip' : `/ip?${text}`;
    };
    return {
      get: (word) => words.get(word),
      list: (word) => (words.get(word) ?? '').split(',').filter(Boolean),
      href,
      go: (changes, options) => navigate(href(changes), options),
    };
  }, [search, navigate]);
}
