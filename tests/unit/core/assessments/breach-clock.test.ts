import { describe, expect, it } from 'vitest';
import { clockRows, deadlineMs, readMoment, writeMoment } from '#core/assessments/breach-clock';
import { editDocument } from '#core/assessments/edit-document';
import { fillDocument } from '#core/assessments/fill-document';
import { contextFor } from '#core/assessments/make-form';
import { answeredPlan, documentSource } from '../../../support/document-source';

describe('the clock of a breach', () => {
  it('has 72 hours for the Union and for Singapore, shortest time first, duties without hours last', () => {
    const context = contextFor('breach', documentSource(answeredPlan({ personalData: true })), 'en');
    const rows = clockRows(context);
    const hoursOf = (id: string) => rows.find(({ duty }) => duty.assessment.duty.id === id)?.hours;
    expect(hoursOf('gdpr.breach-authority')).toBe(72);
    expect(hoursOf('sg-pdpa.breach')).toBe(72);
    expect(hoursOf('gdpr.breach-people')).toBeNull();
    const order = rows.map(({ hours }) => hours ?? Number.POSITIVE_INFINITY);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('counts hours, not calendar days, over the end of summer time and of a leap February', () => {
    const discovered = readMoment('2028-02-28T22:30Z') as number;
    expect(writeMoment(deadlineMs(discovered, 72) as number)).toBe('2028-03-02T22:30Z');
    expect(deadlineMs(discovered, null)).toBeNull();
  });

  it.each(['', '2026-11-26', '2026-11-26T25:00Z', '2026-11-26T10:00', 'yesterday'])('refuses %j', (text) => {
    expect(readMoment(text)).toBeNull();
  });

  it('writes the last moment into the document once the discovery is entered', () => {
    const plan = answeredPlan({ personalData: true });
    const edit = { kind: 'answer', fieldId: 'discoveredAt', answer: '2026-11-26T07:00Z', basis: '' } as const;
    const compliance = editDocument(undefined, 'breach', edit, '2026-11-26', 'en');
    const document = fillDocument('breach', documentSource({ ...plan, compliance }));
    const clock = document.sections[0]?.fields.find(({ field }) => field.id === 'clock')?.value as string[][];
    const german = clock.find(([, , law]) => law?.includes('Art. 33'));
    expect(german?.[3]).toBe('72 hours');
    expect(german?.[4]).toBe('2026-11-29 07:00');
  });
});
