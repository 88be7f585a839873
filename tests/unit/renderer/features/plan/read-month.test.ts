import { describe, expect, it } from 'vitest';
import { readMonth } from '../../../../../src/renderer/features/plan/read-month';

describe('readMonth', () => {
  it.each(['2027-01', '2027/1', '2027.01', '01/2027', '2027年1月', ' 2027 - 1 ', '２０２７-01'])(
    'reads %s',
    (text) => {
      expect(readMonth(text)).toBe('2027-01');
    },
  );

  it.each(['', '2027', '2027-13', '2027-00', 'January 2027', '1827-01', '27-01'])('refuses %s', (text) => {
    expect(readMonth(text)).toBeNull();
  });
});
