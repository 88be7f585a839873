import { describe, expect, it } from 'vitest';
import { chordOfPress, type KeyPress } from '../../../../src/renderer/app/chord';
import {
  type KeyChoice,
  type OwnKeys,
  refusalOf,
  shortcutsWith,
  withKey,
} from '../../../../src/renderer/app/own-keys';
import { chordOf, findShortcut } from '../../../../src/renderer/app/shortcuts';

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held };
}
function chord(key: string, held: Partial<KeyPress> = {}): KeyChoice {
  const pressed = chordOfPress(press(key, held), false);
  if (pressed === null) throw new Error(`${key} is only held`);
  return pressed;
}
const textOf = (own: OwnKeys, id: string) => chordOf(shortcutsWith(own), id, false);
const ctrl = { ctrlKey: true };

describe('a pressed chord', () => {
  it('is none while only held keys are down', () => {
    expect(chordOfPress(press('Control', ctrl), false)).toBeNull();
    expect(chordOfPress(press('Shift', { shiftKey: true }), false)).toBeNull();
  });

  it('keeps shift with letters and named keys, and drops it from signs that need it on some keyboards', () => {
    expect(chord('J', { ...ctrl, shiftKey: true })).toEqual({ key: 'j', mod: true, shift: true, alt: false });
    expect(chord('F2', { shiftKey: true })).toEqual({ key: 'f2', mod: false, shift: true, alt: false });
    expect(chord('?', { shiftKey: true })).toEqual({ key: '?', mod: false, shift: false, alt: false });
  });
});

describe('own keys', () => {
  it('take the place of all keys the command came with', () => {
    const own = withKey({}, 'redo', chord('j', ctrl));
    const shortcuts = shortcutsWith(own);
    expect(findShortcut(shortcuts, press('j', ctrl), false, false)?.id).toBe('redo');
    expect(findShortcut(shortcuts, press('y', ctrl), false, false)).toBeNull();
    expect(textOf(withKey(own, 'redo', 'default'), 'redo')).toBe('Ctrl Shift Z');
  });

  it('can be none at all', () => {
    const own = withKey({}, 'print', null);
    expect(textOf(own, 'print')).toBeNull();
    expect(findShortcut(shortcutsWith(own), press('p', ctrl), false, false)).toBeNull();
  });

  it('name who has the chord, and take it over with what is left there', () => {
    expect(refusalOf({}, 'print', chord('k', ctrl))).toMatchObject({ kind: 'taken', by: { id: 'palette' } });
    expect(textOf(withKey({}, 'print', chord('k', ctrl)), 'palette')).toBeNull();

    const fromRedo = withKey({}, 'print', chord('z', { ...ctrl, shiftKey: true }));
    expect(textOf(fromRedo, 'print')).toBe('Ctrl Shift Z');
    expect(textOf(fromRedo, 'redo')).toBe('Ctrl Y');
  });

  it('do not go back to a chord another command has got meanwhile without saying so', () => {
    const own = withKey(withKey({}, 'palette', chord('j', ctrl)), 'print', chord('k', ctrl));
    expect(refusalOf(own, 'palette', 'default')).toMatchObject({ kind: 'taken', by: { id: 'print' } });
    expect(textOf(withKey(own, 'palette', 'default'), 'print')).toBeNull();
    expect(refusalOf({}, 'palette', 'default')).toBeNull();
  });

  it.each([
    ['a', {}, 'unusable'],
    ['7', { shiftKey: true }, 'unusable'],
    ['Enter', ctrl, 'unusable'],
    ['Tab', {}, 'unusable'],
    [' ', ctrl, 'unusable'],
    ['Dead', { altKey: true }, 'unusable'],
    ['c', ctrl, 'reserved'],
    ['w', ctrl, 'reserved'],
    ['0', ctrl, 'reserved'],
    ['F5', {}, 'reserved'],
    ['F4', { altKey: true }, 'reserved'],
  ])('refuse %s with %o: %s', (key, held, kind) => {
    expect(refusalOf({}, 'print', chord(key, held))).toEqual({ kind });
  });

  it.each([
    ['F2', {}],
    ['!', { shiftKey: true }],
    ['c', { altKey: true }],
    ['c', { ctrlKey: true, altKey: true }],
    ['j', ctrl],
  ])('accept %s with %o', (key, held) => {
    expect(refusalOf({}, 'print', chord(key, held))).toBeNull();
  });

  it('mean one thing each after any change', () => {
    let own: OwnKeys = {};
    for (const [id, key] of [
      ['undo', 'k'],
      ['palette', 'z'],
      ['redo', '1'],
      ['screen-home', 'y'],
    ] as const)
      own = withKey(own, id, chord(key, ctrl));
    const chords = shortcutsWith(own).flatMap(({ chords: all }) => all.map((each) => JSON.stringify(each)));
    expect(new Set(chords).size).toBe(chords.length);
    expect(textOf(own, 'screen-home')).toBe('Ctrl Y');
  });
});
