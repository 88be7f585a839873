import { describe, expect, it } from 'vitest';
import { readLicenceName } from '#core/ip/licences/read-licence-name';
import { ipOfPlan } from '#core/ip/plan-ip/plan-ip';
import { liveRiskCount, registerOf } from '#core/ip/plan-ip/register';
import { unitsPerUsdOf } from '#core/law/money/units-per-usd';
import type { IpPart } from '#core/plan/ip/ip-part';
import { NO_IP, NO_RISK_RECORD } from '#core/plan/ip/no-ip';
import type { RiskRecord } from '#core/plan/ip/risk-record';
import { realCatalog } from '../../../../support/catalog';
import { realIp } from '../../../../support/ip';
import { samplePlan } from '../../../../support/sample-plan';

const ip = realIp();
const plan = samplePlan();

function countriesWith(part: Partial<IpPart>, also: readonly string[] = []) {
  return ipOfPlan({
    ip,
    plan: { ...plan, ip: { ...(plan.ip ?? NO_IP), ...part } },
    evaluation: null,
    unitsPerUsd: unitsPerUsdOf(realCatalog()),
    readLicence: readLicenceName(ip),
    alsoCountries: also,
  }).countries;
}

const record = (change: Partial<RiskRecord>): RiskRecord => ({ ...NO_RISK_RECORD, ...change });
const linesOf = (part: Partial<IpPart>, riskId: string) =>
  registerOf(countriesWith(part)).filter(({ planRisk }) => planRisk.assessment.risk.id === riskId);

describe('register', () => {
  it('numbers the risks that apply, worst first, and no others', () => {
    const register = registerOf(countriesWith({ register: {} }));
    const numbered = register.filter(({ number }) => number !== null);
    expect(numbered.map(({ number }) => number)).toEqual(numbered.map((_, index) => index + 1));
    const scores = numbered.map(({ planRisk }) => planRisk.after.score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const { number, planRisk } of register)
      expect(number !== null).toBe(planRisk.assessment.state === 'applies');
    expect(register.some(({ planRisk }) => planRisk.assessment.state === 'not-applicable')).toBe(false);
  });

  it('holds a risk of the Union once for its members', () => {
    const [line, ...others] = linesOf({ register: {} }, 'eu.training-tdm');
    expect(others).toEqual([]);
    expect(line?.countries).toEqual(['DE', 'FI']);
  });

  it('parts it where the records differ', () => {
    const register = { 'FI/eu.training-tdm': record({ owner: 'Aino' }) };
    const lines = linesOf({ register }, 'eu.training-tdm');
    expect(lines.map(({ countries }) => countries)).toEqual([['DE'], ['FI']]);
    expect(lines.map(({ planRisk }) => planRisk.record.owner)).toEqual(['', 'Aino']);
  });

  it('puts a closed risk last, without a number, and counts it no more', () => {
    const before = liveRiskCount(countriesWith({ register: {} }));
    const countries = countriesWith({ register: { 'DE/de.memorisation': record({ status: 'closed' }) } });
    const register = registerOf(countries);
    expect(register.at(-1)).toMatchObject({
      number: null,
      planRisk: { assessment: { risk: { id: 'de.memorisation' } } },
    });
    expect(liveRiskCount(countries)).toBe(before - 1);
  });

  it('leaves out countries that are only looked at', () => {
    const own = countriesWith({});
    const more = countriesWith({}, ['GB', 'CN']);
    expect(more).toHaveLength(own.length + 2);
    expect(registerOf(more)).toEqual(registerOf(own));
    expect(liveRiskCount(more)).toBe(liveRiskCount(own));
  });
});
