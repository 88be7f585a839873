import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';

/** What the address of a screen says behind its `?`, in words and their values. */
export interface Address<Word extends string = string> {
  readonly get: (word: Word) => string | null;
  /** A word that holds several, between commas. */
  readonly list: (word: Word) => readonly string[];
  /** Changes words of the address; null takes one out. */
  readonly go: (changes: AddressChanges<Word>, options?: { readonly replace?: boolean }) => void;
  readonly href: (changes: AddressChanges<Word>) => string;
}

export type AddressChanges<Word extends string = string> = Readonly<Partial<Record<Word, string | null>>>;

/** @param path of the screen, e.g. `/ip` */
export function useAddress<Word extends string = string>(path: `/${string}`): Address<Word> {
  const search = useSearch();
  const [, navigate] = useLocation();
  return useMemo(() => {
    const words = new URLSearchParams(search);
    const href = (changes: AddressChanges<Word>) => {
      const next = new URLSearchParams(search);
      for (const [word, value] of Object.entries<string | null | undefined>(changes)) {
        if (value === null || value === undefined || value === '') next.delete(word);
        else next.set(word, value);
      }
      const text = next.toString();
      return text === '' ? path : `${path}?${text}`;
    };
    return {
      get: (word) => words.get(word),
      list: (word) => (words.get(word) ?? '').split(',').filter(Boolean),
      href,
      go: (changes, options) => navigate(href(changes), options),
    };
  }, [path, search, navigate]);
}
