/** A key of the keyboard with what is held down; `mod` is Ctrl, on a Mac Cmd. */
export interface Chord {
  /** As in `KeyboardEvent.key`, in small letters: `k`, `?`, `f2`. */
  readonly key: string;
  readonly mod?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
}

/** The part of a KeyboardEvent that decides. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const HELD_KEYS = new Set(['Control', 'Meta', 'Shift', 'Alt', 'AltGraph', 'CapsLock', 'Fn']);

/** The chord that is pressed; null while only keys are down that are held for another one. */
export function chordOfPress(press: KeyPress, isMac: boolean): Required<Chord> | null {
  if (HELD_KEYS.has(press.key)) return null;
  const key = press.key.toLowerCase();
  return {
    key,
    mod: isMac ? press.metaKey : press.ctrlKey,
    shift: countsShift(key) && press.shiftKey,
    alt: press.altKey,
  };
}

export function matchesPress(chord: Chord, press: KeyPress, isMac: boolean): boolean {
  const pressed = chordOfPress(press, isMac);
  const otherMod = isMac ? press.ctrlKey : press.metaKey;
  return pressed !== null && !otherMod && isSameChord(chord, pressed);
}

export function isSameChord(a: Chord, b: Chord): boolean {
  return (
    a.key === b.key &&
    (a.mod ?? false) === (b.mod ?? false) &&
    (a.alt ?? false) === (b.alt ?? false) &&
    (a.shift ?? false) === (b.shift ?? false)
  );
}

/** Nothing is held but shift: in a text field such a key writes. */
export function isPlain(chord: Chord): boolean {
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

/** A sign such as ? needs shift on some keyboards and not on others. */
function countsShift(key: string): boolean {
  return /^[a-z0-9]$/.test(key) || key.length > 1;
}
