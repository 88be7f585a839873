import { useEffect } from 'react';
import type { Commands } from './commands';
import { IS_MAC } from './is-mac';
import { findShortcut } from './shortcuts';
import { useShortcutList } from './use-shortcut-list';

/** Runs commands from the keyboard. */
export function useShortcuts(commands: Commands): void {
  const shortcuts = useShortcutList();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing) return;
      const field = textField(event.target);
      const shortcut = findShortcut(shortcuts, event, IS_MAC, field !== null);
      if (shortcut === null || (field !== null && undoesByItself(field, shortcut.id))) return;
      event.preventDefault();
      shortcut.run(commands);
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [commands, shortcuts]);
}

function textField(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof HTMLElement)) return null;
  const isText =
    target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement || target.isContentEditable;
  return isText ? target : null;
}

/**
 * Fields write to the plan with every key, so undo means the plan's. Left to the browser: text that is not in the plan
 * (searches, drafts, marked `data-native-undo`) and text the plan refused.
 */
function undoesByItself(field: HTMLElement, shortcutId: string): boolean {
  if (shortcutId !== 'undo' && shortcutId !== 'redo') return false;
  return field.closest('[data-native-undo]') !== null || field.getAttribute('aria-invalid') === 'true';
}
