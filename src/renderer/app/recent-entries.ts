const STORAGE_KEY = 'landfall.palette';
const MAX_KEPT = 20;

/** Ids of the palette entries used last, newest first. */
export function readRecent(storage: Pick<Storage, 'getItem'>): readonly string[] {
  try {
    const stored: unknown = JSON.parse(storage.getItem(STORAGE_KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** Puts an entry first. */
export function noteRecent(storage: Pick<Storage, 'getItem' | 'setItem'>, id: string): void {
  const others = readRecent(storage).filter((other) => other !== id);
  try {
    storage.setItem(STORAGE_KEY, JSON.stringify([id, ...others].slice(0, MAX_KEPT)));
  } catch {
    // Without storage the palette only forgets what was used last.
  }
}
