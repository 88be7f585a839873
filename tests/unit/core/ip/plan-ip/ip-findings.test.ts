import { describe, expect, it } from 'vitest';
import { findingKey } from '#core/ip/licences/finding-key';
import { readLicenceName } from '#core/ip/licences/read-licence-name';
import { ipFindings, openBreaches } from '#core/ip/plan-ip/ip-findings';
import { ipOfPlan } from '#core/ip/plan-ip/plan-ip';
import { unitsPerUsdOf } from '#core/law/money/units-per-usd';
import { haveSameFacts } from '#core/law/plan-facts/same-facts';
import type { Material } from '#core/plan/ip/material';
import { NO_IP } from '#core/plan/ip/no-ip';
import type { Plan } from '#core/plan/plan';
import { realCatalog } from '../../../../support/catalog';
import { realIp } from '../../../../support/ip';
import { samplePlan } from '../../../../support/sample-plan';

const ip = realIp();
const readLicence = readLicenceName(ip);
const unitsPerUsd = unitsPerUsdOf(realCatalog());
const planIpOf = (plan: Plan) => ipOfPlan({ ip, plan, evaluation: null, unitsPerUsd, readLicence });

describe('licences in the plan check', () => {
  const plan = samplePlan();

  it('a breach is an error that names the material and leads to it', () => {
    expect(ipFindings(plan, planIpOf(plan))).toEqual([
      {
        code: 'ip.licence-breach',
        severity: 'error',
        path: 'ip?view=materials',
        params: { materials: 'CN-News-QA' },
      },
    ]);
  });

  it('a breach that is borne is no line any more, and comes back with a further material', () => {
    const [breach] = openBreaches(plan, planIpOf(plan));
    if (breach === undefined || plan.ip === undefined) throw new Error('the sample plan breaches no licence');
    const record = { owner: 'Ada', note: 'bought', materials: [...breach.materials] };
    const borne = { ...plan, ip: { ...plan.ip, acceptedFindings: { [findingKey(breach)]: record } } };
    expect(ipFindings(borne, planIpOf(borne))).toEqual([]);
    const [first] = plan.ip.materials.filter(({ id }) => breach.materials.includes(id));
    if (first === undefined) throw new Error('the material of the breach is not in the plan');
    const twin: Material = { ...first, id: 'twin', name: 'Twin' };
    const joined = { ...borne, ip: { ...borne.ip, materials: [...borne.ip.materials, twin] } };
    expect(ipFindings(joined, planIpOf(joined))).toMatchObject([
      { params: { materials: 'CN-News-QA, Twin' } },
    ]);
  });

  it('says nothing of a plan without materials', () => {
    const bare = { ...plan, ip: { ...NO_IP } };
    expect(ipFindings(bare, planIpOf(bare))).toEqual([]);
    expect(ipFindings({}, planIpOf(bare))).toEqual([]);
  });

  it('an edit that no fact is found from has the same facts', () => {
    const renamed = { ...plan, name: 'Other' };
    expect(haveSameFacts({ plan, evaluation: null }, { plan: renamed, evaluation: null })).toBe(true);
    const moved = { ...plan, markets: plan.markets.slice(1) };
    expect(haveSameFacts({ plan, evaluation: null }, { plan: moved, evaluation: null })).toBe(false);
  });
});
