export interface KeepLatestOptions<Key, Request, Result> {
  /** Most keys that are kept; one more, and all are forgotten. */
  readonly mostKeys: number;
  /** Whether both ask the same, so that the result of the first is the result of the second. */
  readonly isSame: (last: Request, request: Request) => boolean;
  readonly compute: (request: Request, key: Key) => Result;
}

/**
 * A computation that keeps its last result by key: all parts of a screen share one, and a keystroke that moves nothing
 * in it costs none.
 */
export function keepLatest<Key, Request, Result>({
  mostKeys,
  isSame,
  compute,
}: KeepLatestOptions<Key, Request, Result>): (key: Key, request: Request) => Result {
  const kept = new Map<Key, { readonly request: Request; readonly result: Result }>();
  return (key, request) => {
    const last = kept.get(key);
    if (last !== undefined && isSame(last.request, request)) return last.result;
    const result = compute(request, key);
    if (kept.size >= mostKeys && last === undefined) kept.clear();
    kept.set(key, { request, result });
    return result;
  };
}
