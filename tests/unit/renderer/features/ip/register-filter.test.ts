import { describe, expect, it } from 'vitest';
import { readLicenceName } from '#core/ip/licences/read-licence-name';
import { ipOfPlan } from '#core/ip/plan-ip/plan-ip';
import { registerOf } from '#core/ip/plan-ip/register';
import { unitsPerUsdOf } from '#core/law/money/units-per-usd';
import { NO_IP, NO_RISK_RECORD } from '#core/plan/ip/no-ip';
import {
  fitsFilter,
  isFiltering,
  NOBODY,
  ownersOf,
  readFilter,
} from '../../../../../src/renderer/features/ip/register/register-filter';
import { realCatalog } from '../../../../support/catalog';
import { realIp } from '../../../../support/ip';
import { samplePlan } from '../../../../support/sample-plan';

const ip = realIp();
const plan = samplePlan();
const register = registerOf(
  ipOfPlan({
    ip,
    plan: {
      ...plan,
      ip: {
        ...(plan.ip ?? NO_IP),
        register: { 'DE/de.memorisation': { ...NO_RISK_RECORD, owner: ' Mira ', status: 'mitigating' } },
      },
    },
    evaluation: null,
    unitsPerUsd: unitsPerUsdOf(realCatalog()),
    readLicence: readLicenceName(ip),
  }).countries,
);

function filterOf(search: string) {
  const words = new URLSearchParams(search);
  return readFilter({
    get: (word) => words.get(word),
    list: (word) => (words.get(word) ?? '').split(',').filter(Boolean),
  });
}
const idsFor = (search: string) =>
  register
    .filter((entry) => fitsFilter(entry, filterOf(search)))
    .map(({ planRisk }) => planRisk.assessment.risk.id);

describe('filter of the register', () => {
  it('takes from the address what it knows and nothing else', () => {
    expect(filterOf('area=nonsense&status=gone&cell=6x0&shows=sideways')).toMatchObject({
      area: null,
      status: null,
      cell: null,
      shows: 'after',
    });
    expect(isFiltering(filterOf('shows=both'))).toBe(false);
    expect(isFiltering(filterOf('in=DE'))).toBe(true);
  });

  it('narrows by country, a risk of the Union included', () => {
    expect(idsFor('')).toHaveLength(register.length);
    const german = idsFor('in=DE');
    expect(german).toContain('de.memorisation');
    expect(german).toContain('eu.training-tdm');
    expect(german.every((id) => /^(de|eu)\./.test(id))).toBe(true);
    expect(new Set(idsFor('in=DE,JP')).size).toBe(new Set([...german, ...idsFor('in=JP')]).size);
  });

  it('narrows by area, progress and owner', () => {
    expect(idsFor('area=patent').length).toBeGreaterThan(0);
    expect(idsFor('status=mitigating')).toEqual(['de.memorisation']);
    expect(ownersOf(register)).toEqual(['Mira']);
    expect(idsFor('owner=Mira')).toEqual(['de.memorisation']);
    expect(idsFor(`owner=${NOBODY}`)).toHaveLength(register.length - 1);
  });

  it('narrows to a cell as the matrix shows it', () => {
    const moved = register.find(
      ({ planRisk: { before, after } }) =>
        before.likelihood !== after.likelihood || before.impact !== after.impact,
    );
    if (moved === undefined) throw new Error('the sample plan has taken no mitigation');
    const { assessment, before, after } = moved.planRisk;
    const old = `cell=${before.likelihood}x${before.impact}`;
    expect(idsFor(`cell=${after.likelihood}x${after.impact}`)).toContain(assessment.risk.id);
    expect(idsFor(old)).not.toContain(assessment.risk.id);
    expect(idsFor(`${old}&shows=before`)).toContain(assessment.risk.id);
    expect(idsFor(`${old}&shows=both`)).toContain(assessment.risk.id);
  });
});
