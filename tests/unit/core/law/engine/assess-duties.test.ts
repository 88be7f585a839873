import { describe, expect, it } from 'vitest';
import { assessDuties } from '#core/law/engine/assess-duties';
import type { Facts } from '#core/law/facts';
import type { Duty, Instrument } from '#core/law/law';
import { SEVERITIES } from '#core/law/law';
import { realLaw } from '../../../../support/law';
import { PLAIN_FACTS } from '../../../../support/law-facts';
import {
  smallDuty,
  smallInstrument,
  smallJurisdiction,
  smallLaw,
  VARIANT_SOURCE,
} from '../../../../support/small-law';

/** State of one duty under one instrument. */
function assessOne(instrument: Partial<Instrument>, duty: Partial<Duty>, date?: string) {
  const law = smallLaw(
    smallJurisdiction({ instruments: [smallInstrument(instrument)], duties: [smallDuty(duty)] }),
  );
  const [assessment] = assessDuties(law, 'ZZ', {}, date === undefined ? {} : { date });
  return { state: assessment?.state, binds: assessment?.binds, from: assessment?.from };
}

describe('dates', () => {
  const employer: Facts = { ...PLAIN_FACTS, offersHere: true, useCase: 'recruiting' };
  const device: Facts = { ...PLAIN_FACTS, offersHere: true, useCase: 'medical-device' };
  it.each<[string, Facts, string, string, string]>([
    ['banned practices', employer, 'ai-act.prohibited-screening', '2025-02-01', '2025-02-02'],
    ['Annex III uses', employer, 'ai-act.hr-requirements', '2027-12-01', '2027-12-02'],
    ['products of Annex I', device, 'ai-act.hr-requirements', '2028-08-01', '2028-08-02'],
  ])('the AI Act starts in steps: %s', (_, facts, id, before, first) => {
    const on = (date: string) =>
      assessDuties(realLaw(), 'EU', facts, { date }).find(({ duty }) => duty.id === id);
    expect(on(before)).toMatchObject({ state: 'applies', binds: false, from: first });
    expect(on(first)).toMatchObject({ binds: true });
  });

  it('a duty that is itself only proposed never applies, whatever its act', () => {
    expect(assessOne({}, { isProposed: true })).toMatchObject({ state: 'proposed', binds: false });
  });

  it('another first day counts where its trigger holds, the own one while that is unknown', () => {
    const later = { when: { fact: 'useCase', is: 'medical-device' }, from: '2028-08-02' } as const;
    const law = smallLaw(
      smallJurisdiction({ duties: [smallDuty({ appliesFrom: '2027-12-02', appliesFromWhen: [later] })] }),
    );
    const fromFor = (facts: Facts) => assessDuties(law, 'ZZ', facts)[0]?.from;
    expect(fromFor({ useCase: 'medical-device' })).toBe('2028-08-02');
    expect(fromFor({ useCase: 'chatbot' })).toBe('2027-12-02');
    expect(fromFor({})).toBe('2027-12-02');
  });

  it.each([
    ['2026-12-08', false],
    ['2026-12-09', true],
  ])('the new product liability starts on 9 December 2026: on %s %s', (date, binds) => {
    const facts = { ...PLAIN_FACTS, offersHere: true };
    const liability = assessDuties(realLaw(), 'EU', facts, { date }).find(
      ({ duty }) => duty.id === 'pld.liability-file',
    );
    expect(liability).toMatchObject({ state: 'applies', from: '2026-12-09', binds });
  });

  it('without a day, adopted law applies with the day on which it starts', () => {
    const adopted = assessOne({ status: 'adopted' }, { appliesFrom: '2030-01-01' });
    expect(adopted).toEqual({ state: 'applies', binds: true, from: '2030-01-01' });
  });

  it('of which no first day is known: law in force binds, adopted law does not yet', () => {
    expect(assessOne({ status: 'in-force' }, { appliesFrom: null }, '2026-01-01').binds).toBe(true);
    expect(assessOne({ status: 'adopted' }, { appliesFrom: null }, '2026-01-01').binds).toBe(false);
  });

  it('a duty ends on the first day on which it no longer binds', () => {
    const duty = { appliesUntil: '2027-01-01' };
    expect(assessOne({}, duty, '2026-12-31')).toMatchObject({ state: 'applies', binds: true });
    expect(assessOne({}, duty, '2027-01-01')).toMatchObject({ state: 'ended', binds: false });
    expect(assessOne({}, duty).state).toBe('applies');
  });

  it('repealed law has ended; what is not met is not applicable, ended or not', () => {
    expect(assessOne({ status: 'repealed' }, {}).state).toBe('ended');
    expect(assessOne({ status: 'repealed' }, { when: { any: [] } }).state).toBe('not-applicable');
  });

  it('proposed law is shown as such while open, and never applies', () => {
    expect(assessOne({ status: 'proposed' }, {}).state).toBe('proposed');
    const open = { when: { fact: 'personalData', is: true } } as const;
    expect(assessOne({ status: 'proposed' }, open).state).toBe('proposed');
    expect(assessOne({ status: 'proposed' }, { when: { any: [] } }).state).toBe('not-applicable');
  });
});

describe('territories', () => {
  it('a duty binds where its own coverage says', () => {
    const law = smallLaw(smallJurisdiction({ duties: [smallDuty({ covers: ['ZY'] })] }));
    expect(assessDuties(law, 'ZY', {})).toHaveLength(1);
    expect(assessDuties(law, 'ZX', {})).toHaveLength(0);
    expect(assessDuties(law, 'ZZ', {})).toHaveLength(1);
  });

  it('a variant replaces what it names, and the instrument still has to be met', () => {
    const variant = {
      territories: ['ZY'],
      what: null,
      provision: 's. 38 of the national act',
      when: { fact: 'employees', gte: 20 },
      deadlineHours: 24,
      appliesFrom: null,
      ...VARIANT_SOURCE,
    } as const;
    const law = smallLaw(
      smallJurisdiction({
        covers: ['ZY'],
        instruments: [smallInstrument({ appliesWhen: { fact: 'personalData', is: true } })],
        duties: [smallDuty({ when: { any: [] }, variants: [variant] })],
      }),
    );
    const [inTerritory] = assessDuties(law, 'ZY', { personalData: true, employees: 20 });
    expect(inTerritory).toMatchObject({
      state: 'applies',
      duty: {
        provision: 's. 38 of the national act',
        deadlineHours: 24,
        severity: 'medium',
        ...VARIANT_SOURCE,
      },
    });
    expect(assessDuties(law, 'ZY', { personalData: true, employees: 19 })[0]?.state).toBe('not-applicable');
    expect(assessDuties(law, 'ZY', { personalData: false, employees: 20 })[0]?.state).toBe('not-applicable');
    expect(assessDuties(law, 'ZZ', { personalData: true, employees: 20 })[0]?.state).toBe('not-applicable');
  });

  it('Germany has the duties of the Union, Virginia those common to the states', () => {
    const ids = (code: string) => assessDuties(realLaw(), code, {}).map(({ duty }) => duty.id);
    expect(ids('DE')).toContain('gdpr.lawful-basis');
    expect(ids('US-VA')).toContain('us-state-privacy.notice');
    expect(ids('US')).not.toContain('us-state-privacy.notice');
    expect(ids('XX')).toEqual([]);
  });
});

describe('order and reasons', () => {
  it('strictest first, then by day, then by id', () => {
    const order = assessDuties(realLaw(), 'EU', {}).map(({ duty, from }) => [
      SEVERITIES.indexOf(duty.severity),
      from ?? '9999-99-99',
      duty.id,
    ]);
    expect(order).toEqual(order.toSorted((a, b) => (String(a) < String(b) ? -1 : 1)));
  });

  it('the chain names instrument and duty: why a big model has to be notified', () => {
    const facts = { ...PLAIN_FACTS, offersHere: true, generatesContent: true, trainingFlop: 2e25 };
    const notify = assessDuties(realLaw(), 'EU', facts).find(
      ({ duty }) => duty.id === 'ai-act.systemic-notify',
    );
    expect(notify?.because.map(({ leaf, value }) => [leaf.fact, value])).toEqual(
      expect.arrayContaining([
        ['offersHere', true],
        ['trainingFlop', 2e25],
        ['role', 'provider'],
      ]),
    );
  });

  it('the one missing fact is named', () => {
    const { trainingFlop: _, ...facts } = { ...PLAIN_FACTS, offersHere: true, generatesContent: true };
    const notify = assessDuties(realLaw(), 'EU', facts).find(
      ({ duty }) => duty.id === 'ai-act.systemic-notify',
    );
    expect(notify).toMatchObject({ state: 'unknown', missing: ['trainingFlop'] });
  });
});
