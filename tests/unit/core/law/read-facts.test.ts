import { describe, expect, it } from 'vitest';
import { readFacts } from '#core/law/read-facts';
import { PLAIN_FACTS } from '../../../support/law-facts';

describe('facts from outside', () => {
  it('takes the original facts as they are, and null for not known', () => {
    expect(readFacts(PLAIN_FACTS)).toEqual({ ok: true, value: PLAIN_FACTS });
    expect(readFacts({ personalData: null })).toEqual({ ok: true, value: {} });
  });

  it.each([
    { dataSubjectsHere: { min: 0, max: 5 } },
    { transferDestinations: ['FI', 'US'] },
    { outputModalities: [] },
    { placedOnMarketOn: '2028-02-29' },
  ])('takes %j', (facts) => {
    expect(readFacts(facts)).toEqual({ ok: true, value: facts });
  });

  it.each([
    [[], null, 'expected an object {fact: value}'],
    ['text', null, 'expected an object'],
    [{ personalDat: true }, 'personalDat', 'did you mean personalData?'],
    [{ nonsense: true }, 'nonsense', 'expected one of role, sector'],
    [{ toString: 1 }, 'toString', 'there is no fact'],
    [{ personalData: 'yes' }, 'personalData', 'expected true or false, not "yes"'],
    [{ dataSubjectsHere: -1 }, 'dataSubjectsHere', 'from 0 to 1e+11 [people], not -1'],
    [{ employees: 1.5 }, 'employees', 'a whole number'],
    [{ employees: Number.NaN }, 'employees', 'not NaN'],
    [{ employees: '12' }, 'employees', 'a whole number'],
    [{ employees: { min: 5, max: 1 } }, 'employees', 'or {min, max}'],
    [{ trainingFlop: Number.POSITIVE_INFINITY }, 'trainingFlop', 'not Infinity'],
    [{ role: 'provder' }, 'role', 'perhaps provider'],
    [{ role: 'unknown' }, 'role', 'one of provider, deployer, both'],
    [{ placedOnMarketOn: '2027-02-29' }, 'placedOnMarketOn', 'a date such as'],
    [{ transferDestinations: ['Finland'] }, 'transferDestinations', 'two-letter country codes'],
    [{ outputModalities: 'text' }, 'outputModalities', 'a list of text, image'],
  ])('refuses %j', (facts, field, message) => {
    const read = readFacts(facts);
    expect(read).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    if (read.ok) return;
    expect(read.error.message).toContain(message);
    expect(read.error.field).toBe(field ?? undefined);
  });
});
