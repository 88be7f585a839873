import type { Commands } from './commands';
import { SCREENS, type ScreenId } from './screens';

/** A key of the keyboard with what is held down; `mod` is Ctrl, on a Mac Cmd. */
export interface Chord {
  readonly key: string;
  readonly mod?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
}

/** Names of commands in `shell:shortcut`. */
type CommandId = 'palette' | 'undo' | 'redo' | 'newPlan' | 'print' | 'shortcuts';
/** Key of the name in the namespace `shell`. */
export type ShortcutTitle = `shortcut.${CommandId}` | `screen.${ScreenId}`;

export interface Shortcut {
  readonly id: string;
  readonly title: ShortcutTitle;
  /** All do the same; the first one is shown beside the command. */
  readonly chords: readonly [Chord, ...Chord[]];
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

/** The part of a KeyboardEvent that decides. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/**
 * The shortcut a key press means, or null.
 *
 * @param isTyping the focus is in a text field: keys that write a character are then text
 */
export function findShortcut(press: KeyPress, isMac: boolean, isTyping: boolean): Shortcut | null {
  return (
    SHORTCUTS.find(({ chords }) =>
      chords.some((chord) => matches(chord, press, isMac) && !(isTyping && isPlain(chord))),
    ) ?? null
  );
}

function matches(chord: Chord, press: KeyPress, isMac: boolean): boolean {
  const mod = isMac ? press.metaKey : press.ctrlKey;
  const otherMod = isMac ? press.ctrlKey : press.metaKey;
  // A sign such as ? needs shift on some keyboards and not on others.
  const isLetterOrDigit = /^[a-z0-9]$/.test(chord.key);
  return (
    press.key.toLowerCase() === chord.key &&
    mod === (chord.mod ?? false) &&
    !otherMod &&
    press.altKey === (chord.alt ?? false) &&
    (!isLetterOrDigit || press.shiftKey === (chord.shift ?? false))
  );
}

function isPlain(chord: Chord): boolean {
  return chord.mod !== true && chord.alt !== true;
}

/** How a chord is written on this machine: `Ctrl Shift Z`, on a Mac `⌘ ⇧ Z`. */
export function chordText(chord: Chord, isMac: boolean): string {
  const parts = [
    chord.mod === true ? (isMac ? '⌘' : 'Ctrl') : '',
    chord.alt === true ? (isMac ? '⌥' : 'Alt') : '',
    chord.shift === true ? (isMac ? '⇧' : 'Shift') : '',
    chord.key.toUpperCase(),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** The chord to show beside a command. */
export function chordOf(id: string, isMac: boolean): string | null {
  const shortcut = SHORTCUTS.find((candidate) => candidate.id === id);
  return shortcut === undefined ? null : chordText(shortcut.chords[0], isMac);
}
