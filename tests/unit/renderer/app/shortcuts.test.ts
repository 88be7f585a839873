import { describe, expect, it } from 'vitest';
import { chordText, type KeyPress } from '../../../../src/renderer/app/chord';
import { chordOf, findShortcut, SHORTCUTS } from '../../../../src/renderer/app/shortcuts';

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held };
}
const idOf = (pressed: KeyPress, isMac = false, isTyping = false) =>
  findShortcut(SHORTCUTS, pressed, isMac, isTyping)?.id ?? null;

describe('keyboard shortcuts', () => {
  it('are Ctrl here and Cmd on a Mac', () => {
    expect(idOf(press('k', { ctrlKey: true }))).toBe('palette');
    expect(idOf(press('k', { metaKey: true }))).toBeNull();
    expect(idOf(press('k', { metaKey: true }), true)).toBe('palette');
    expect(idOf(press('k', { ctrlKey: true }), true)).toBeNull();
  });

  it('tell undo from redo by shift', () => {
    expect(idOf(press('z', { ctrlKey: true }))).toBe('undo');
    expect(idOf(press('Z', { ctrlKey: true, shiftKey: true }))).toBe('redo');
    expect(idOf(press('y', { ctrlKey: true }))).toBe('redo');
  });

  it('leave plain signs to the text that is being typed', () => {
    expect(idOf(press('?', { shiftKey: true }))).toBe('shortcuts');
    expect(idOf(press('?', { shiftKey: true }), false, true)).toBeNull();
    expect(idOf(press('z', { ctrlKey: true }), false, true)).toBe('undo');
  });

  it('mean one thing each', () => {
    const chords = SHORTCUTS.flatMap((shortcut) => shortcut.chords.map((chord) => chordText(chord, false)));
    expect(new Set(chords).size).toBe(chords.length);
  });

  it('are written as on the keyboard', () => {
    expect(chordText({ key: 'z', mod: true, shift: true }, false)).toBe('Ctrl Shift Z');
    expect(chordText({ key: 'z', mod: true, shift: true }, true)).toBe('⌘ ⇧ Z');
    expect(chordOf(SHORTCUTS, 'redo', false)).toBe('Ctrl Shift Z');
  });
});
