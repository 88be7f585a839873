import { expect, it } from 'vitest';
import { acceleratorOf } from '#main/shells/electron/accelerator';

const held = { mod: true, shift: false, alt: false };

it.each([
  ['the key it comes with', {}, 'CmdOrCtrl+K'],
  ['a changed key', { palette: { ...held, key: 'j', shift: true } }, 'CmdOrCtrl+Shift+J'],
  ['a function key', { palette: { ...held, key: 'f2', mod: false } }, 'F2'],
  [
    'a plus sign, which separates keys there',
    { palette: { ...held, key: '+', alt: true } },
    'CmdOrCtrl+Alt+Plus',
  ],
  ['nothing without a key', { palette: null }, undefined],
  ['nothing for a sign that menus do not know', { palette: { ...held, key: 'ö' } }, undefined],
])('the menu shows %s', (_name, own, expected) => {
  expect(acceleratorOf(own, 'palette', 'CmdOrCtrl+K')).toBe(expected);
});
