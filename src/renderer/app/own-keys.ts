import type { Settings } from '#core/contract/settings';
import { type Chord, isPlain, isSameChord } from './chord';
import { SHORTCUTS, type Shortcut } from './shortcuts';

/** Keys the user has changed, by the id of the command. */
export type OwnKeys = Settings['shortcuts'];

/** What a command is to be called by: a chord, no key at all, or what it came with. */
export type KeyChoice = Required<Chord> | null | 'default';

/** Why a chord is not taken as it is. */
export type Refusal =
  /** It writes, or moves in the page: not without Ctrl, Cmd or Alt, or not at all. */
  | { readonly kind: 'unusable' }
  /** The window, the browser or the text fields keep it for themselves. */
  | { readonly kind: 'reserved' }
  /** Another command has it; it can be given up there. */
  | { readonly kind: 'taken'; readonly by: Shortcut };

/** Copy, cut, paste, select all, find; close, new tab, quit, reload, open a file; zoom. */
const RESERVED_WITH_MOD = new Set([...'cxvafwtqro0', '+', '-', '=']);
const RESERVED_FUNCTION_KEYS = new Set(['f5', 'f11', 'f12']);

/** The shortcuts as they are in use here. */
export function shortcutsWith(own: OwnKeys): readonly Shortcut[] {
  return SHORTCUTS.map((shortcut) => {
    const chord = own[shortcut.id];
    return chord === undefined ? shortcut : { ...shortcut, chords: chord === null ? [] : [chord] };
  });
}

/** Whether a command can be called by this from now on; null = yes. */
export function refusalOf(own: OwnKeys, id: string, choice: KeyChoice): Refusal | null {
  const wanted = chordsOf(id, choice);
  if (choice !== 'default' && wanted.some((chord) => !isUsable(chord))) return { kind: 'unusable' };
  if (choice !== 'default' && wanted.some(isReserved)) return { kind: 'reserved' };
  const by = shortcutsWith(own).find(
    (other) => other.id !== id && other.chords.some((chord) => hasChord(wanted, chord)),
  );
  return by === undefined ? null : { kind: 'taken', by };
}

/** The keys after the choice; whoever had the chord before goes on with its other one, or without a key. */
export function withKey(own: OwnKeys, id: string, choice: KeyChoice): OwnKeys {
  const wanted = chordsOf(id, choice);
  const givenUp = shortcutsWith(own)
    .filter((other) => other.id !== id && other.chords.some((chord) => hasChord(wanted, chord)))
    .map((other) => {
      const left = other.chords.find((chord) => !hasChord(wanted, chord));
      return [other.id, left === undefined ? null : complete(left)] as const;
    });
  const { [id]: _before, ...others } = own;
  const changed = { ...others, ...Object.fromEntries(givenUp) };
  return choice === 'default' ? changed : { ...changed, [id]: choice };
}

function chordsOf(id: string, choice: KeyChoice): readonly Chord[] {
  if (choice === null) return [];
  if (choice !== 'default') return [choice];
  return SHORTCUTS.find((shortcut) => shortcut.id === id)?.chords ?? [];
}

function hasChord(chords: readonly Chord[], chord: Chord): boolean {
  return chords.some((candidate) => isSameChord(candidate, chord));
}

function complete({ key, mod = false, shift = false, alt = false }: Chord): Required<Chord> {
  return { key, mod, shift, alt };
}

function isUsable(chord: Chord): boolean {
  if (/^f([1-9]|1[0-2])$/.test(chord.key)) return true;
  // Enter, Tab, arrows and the like move in the page; a dead key has no sign of its own.
  if (chord.key.length > 1 || chord.key === ' ') return false;
  return !isPlain(chord) || !/^[\p{L}\p{N}]$/u.test(chord.key);
}

function isReserved(chord: Chord): boolean {
  if (RESERVED_FUNCTION_KEYS.has(chord.key) || (chord.key === 'f4' && chord.alt === true)) return true;
  return chord.mod === true && chord.alt !== true && RESERVED_WITH_MOD.has(chord.key);
}
