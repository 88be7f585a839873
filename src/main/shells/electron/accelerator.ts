import type { Settings } from '#core/contract/settings';

/**
 * The key of a page command as the window's menu writes it.
 *
 * @param own keys the user has changed
 * @param original key the command comes with
 * @returns undefined when there is none, or none that a menu can write
 */
export function acceleratorOf(
  own: Settings['shortcuts'],
  commandId: string,
  original: string | undefined,
): string | undefined {
  const chord = own[commandId];
  if (chord === undefined) return original;
  if (chord === null || !/^([a-z0-9]|f\d{1,2}|[!-/:-@[-`{-~])$/.test(chord.key)) return undefined;
  return [
    chord.mod ? 'CmdOrCtrl' : '',
    chord.alt ? 'Alt' : '',
    chord.shift ? 'Shift' : '',
    chord.key === '+' ? 'Plus' : chord.key.toUpperCase(),
  ]
    .filter((part) => part !== '')
    .join('+');
}
