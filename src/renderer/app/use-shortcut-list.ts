import { useMemo } from 'react';
import { useSettings } from '../state/use-state';
import { shortcutsWith } from './own-keys';
import type { Shortcut } from './shortcuts';

/** The shortcuts with the keys the user has given them. */
export function useShortcutList(): readonly Shortcut[] {
  const own = useSettings((settings) => settings.shortcuts);
  return useMemo(() => shortcutsWith(own), [own]);
}
