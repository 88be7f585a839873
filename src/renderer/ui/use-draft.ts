import { useCallback, useEffect, useRef, useState } from 'react';

/** Typing rests this long before it is kept [ms]. */
const REST_MS = 700;

export interface Draft {
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** Keeps what was typed at once, e.g. when the field loses the focus. */
  readonly commit: () => void;
}

/** What is being typed: kept when typing rests, when the field is left and when it goes away. */
export function useDraft(value: string, onCommit: (text: string) => void): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const pending = useRef<string | null>(null);
  const latest = useRef(onCommit);
  useEffect(() => {
    latest.current = onCommit;
  }, [onCommit]);
  const commit = useCallback(() => {
    const text = pending.current;
    pending.current = null;
    setDraft(null);
    if (text !== null) latest.current(text);
  }, []);
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(commit, REST_MS);
    return () => clearTimeout(timer);
  }, [draft, commit]);
  useEffect(
    () => () => {
      if (pending.current !== null) latest.current(pending.current);
    },
    [],
  );
  return {
    text: draft ?? value,
    onChange: (text) => {
      pending.current = text;
      setDraft(text);
    },
    commit,
  };
}
