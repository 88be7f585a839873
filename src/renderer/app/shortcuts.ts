import { type Chord, chordText, isPlain, type KeyPress, matchesPress } from './chord';
import type { Commands } from './commands';
import { SCREENS, type ScreenId } from './screens';

/** Names of commands in `shell:shortcut`. */
type CommandId = 'palette' | 'undo' | 'redo' | 'newPlan' | 'print' | 'shortcuts';
/** Key of the name in the namespace `shell`. */
export type ShortcutTitle = `shortcut.${CommandId}` | `screen.${ScreenId}`;

export interface Shortcut {
  readonly id: string;
  readonly title: ShortcutTitle;
  /** All do the same; the first one is shown beside the command. Empty when the user has left it without a key. */
  readonly chords: readonly Chord[];
  readonly run: (commands: Commands) => unknown;
}

/** Browsers keep some chords for themselves (Ctrl+N in a tab), so those have a second one. */
const COMMAND_SHORTCUTS: readonly Shortcut[] = [
  {
    id: 'palette',
    title: 'shortcut.palette',
    chords: [{ key: 'k', mod: true }],
    run: (commands) => commands.openPalette(),
  },
  {
    id: 'undo',
    title: 'shortcut.undo',
    chords: [{ key: 'z', mod: true }],
    run: (commands) => commands.undo(),
  },
  {
    id: 'redo',
    title: 'shortcut.redo',
    chords: [
      { key: 'z', mod: true, shift: true },
      { key: 'y', mod: true },
    ],
    run: (commands) => commands.redo(),
  },
  {
    id: 'newPlan',
    title: 'shortcut.newPlan',
    chords: [
      { key: 'n', mod: true },
      { key: 'n', alt: true },
    ],
    run: (commands) => commands.newPlan(),
  },
  {
    id: 'print',
    title: 'shortcut.print',
    chords: [{ key: 'p', mod: true }],
    run: (commands) => commands.printReport(),
  },
  {
    id: 'shortcuts',
    title: 'shortcut.shortcuts',
    chords: [{ key: '?' }, { key: '/', mod: true }],
    run: (commands) => commands.openShortcuts(),
  },
];

export const SHORTCUTS: readonly Shortcut[] = [
  ...COMMAND_SHORTCUTS,
  ...SCREENS.slice(0, 9).map(
    ({ id, path }, index): Shortcut => ({
      id: `screen-${id}`,
      title: `screen.${id}`,
      chords: [{ key: String(index + 1), mod: true }],
      run: (commands) => commands.goTo(path),
    }),
  ),
];

/**
 * The shortcut a key press means, or null.
 *
 * @param isTyping the focus is in a text field: keys that write a character are then text
 */
export function findShortcut(
  shortcuts: readonly Shortcut[],
  press: KeyPress,
  isMac: boolean,
  isTyping: boolean,
): Shortcut | null {
  return (
    shortcuts.find(({ chords }) =>
      chords.some((chord) => matchesPress(chord, press, isMac) && !(isTyping && isPlain(chord))),
    ) ?? null
  );
}

/** The chord to show beside a command; null when it has none. */
export function chordOf(shortcuts: readonly Shortcut[], id: string, isMac: boolean): string | null {
  const [first] = shortcuts.find((candidate) => candidate.id === id)?.chords ?? [];
  return first === undefined ? null : chordText(first, isMac);
}
