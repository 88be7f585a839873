import { describe, expect, it } from 'vitest';
import { readLocalMoment } from '../../../../src/renderer/format/read-moment';

describe('reading a day and a time', () => {
  it.each([
    '2027-08-02 09:05',
    '2027/8/2 9:05',
    ' 2027-08-02T09:05 ',
    '2027年8月2日 9:05',
    '2027年8月2日9：05',
  ])('reads %s on the clock of this machine', (text) => {
    expect(readLocalMoment(text)).toBe(new Date(2027, 7, 2, 9, 5).getTime());
  });

  it.each([
    '',
    '2027-08-02',
    '09:05',
    '2027-02-30 09:05',
    '2027-08-02 24:00',
    '2027-08-02 9:60',
    'yesterday 9:05',
  ])('refuses %s', (text) => {
    expect(readLocalMoment(text)).toBeNull();
  });
});
