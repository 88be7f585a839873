import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveHome } from '#main/backend/home';

describe('resolveHome', () => {
  it.each([
    ['linux', { HOME: '/home/ada' }, '/home/ada/.local/share/landfall'],
    ['linux', { HOME: '/home/ada', XDG_DATA_HOME: '/data' }, '/data/landfall'],
    ['linux', { HOME: '/home/ada', XDG_DATA_HOME: 'relative' }, '/home/ada/.local/share/landfall'],
    ['darwin', { HOME: '/Users/ada' }, '/Users/ada/Library/Application Support/Landfall'],
    ['win32', { USERPROFILE: 'C:\\Users\\ada' }, 'C:\\Users\\ada\\AppData\\Roaming\\Landfall'],
    ['win32', { APPDATA: 'D:\\Roaming' }, 'D:\\Roaming\\Landfall'],
    ['linux', { HOME: '/home/ada', LANDFALL_HOME: '/elsewhere' }, '/elsewhere'],
    ['linux', { HOME: '/home/ada', LANDFALL_HOME: '  ' }, '/home/ada/.local/share/landfall'],
  ])('on %s with %o gives %s', (platform, env, expected) => {
    expect(resolveHome(env, platform)).toBe(expected);
  });

  it('makes a relative LANDFALL_HOME absolute', () => {
    expect(resolveHome({ LANDFALL_HOME: 'here' }, 'linux')).toBe(path.resolve('here'));
  });
});
