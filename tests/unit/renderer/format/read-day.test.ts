import { describe, expect, it } from 'vitest';
import { readDay } from '../../../../src/renderer/format/read-day';

describe('reading a day', () => {
  it.each(['2027-08-02', '2027/8/2', ' 2027.08.02 ', '2027年8月2日', '２０２７-08-02'])(
    'reads %s',
    (text) => {
      expect(readDay(text)).toBe('2027-08-02');
    },
  );

  it.each(['', '2027-08', '2027-02-30', '2027-13-01', '02/08/2027', '0027-08-02', 'soon'])(
    'refuses %s',
    (text) => {
      expect(readDay(text)).toBeNull();
    },
  );
});
