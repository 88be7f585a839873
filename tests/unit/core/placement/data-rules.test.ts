import { describe, expect, it } from 'vitest';
import { APPROVAL_DUTIES, STAY_DUTIES } from '#core/placement/data-rules';
import { realLaw } from '../../../support/law.ts';

const duties = new Map(
  realLaw().jurisdictions.flatMap((place) => place.duties.map((duty) => [duty.id, duty])),
);

describe('duties that the search reads', () => {
  it.each([...STAY_DUTIES, ...APPROVAL_DUTIES])('%s is a duty on transfers of the catalog', (id) => {
    const duty = duties.get(id);
    expect(duty?.theme).toBe('transfers-localisation');
    expect(duty?.isAdvice).toBe(false);
  });

  it('include every critical one that is met before data are processed at all', () => {
    const hard = [...duties.values()]
      .filter(({ theme, severity, timing, isProposed }) => {
        const isHard = severity === 'critical' && timing === 'before-processing' && !isProposed;
        return theme === 'transfers-localisation' && isHard;
      })
      .map(({ id }) => id);
    expect(STAY_DUTIES).toEqual(expect.arrayContaining(hard));
  });
});
