import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IpRisk } from '#core/ip/ip';
import { indexIp } from '#core/ip/ip-index';
import { bandOf, residualLevel } from '#core/ip/risks/risk-level';
import { realIp } from '../../../../support/ip';

const { mitigations } = indexIp(realIp());
const risks = realIp().jurisdictions.flatMap((jurisdiction) => jurisdiction.risks);
const anyRisk = fc.constantFrom(...risks);
const anyTaken = fc.subarray([...mitigations.keys()]);

const risk = (id: string): IpRisk => {
  const found = risks.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no risk ${id}`);
  return found;
};

describe('what is left of a risk', () => {
  it('EU opt-outs: not honoured it stays, honoured it is two steps less likely', () => {
    const optOuts = risk('eu.training-tdm');
    const left = (taken: readonly string[]) => residualLevel(optOuts, new Set(taken), mitigations);
    expect(left([])).toEqual({ likelihood: 4, impact: 4, score: 16 });
    expect(left(['honour-opt-outs'])).toEqual({ likelihood: 2, impact: 4, score: 8 });
    expect(left(['honour-opt-outs', 'provenance-log'])).toEqual({ likelihood: 2, impact: 3, score: 6 });
  });

  it('all that can be done takes two steps each at most', () => {
    const fairUse = risk('us.training-fair-use');
    expect(residualLevel(fairUse, new Set(fairUse.mitigations), mitigations)).toEqual({
      likelihood: 2,
      impact: 2,
      score: 4,
    });
  });

  it('counts only mitigations of the risk itself', () => {
    const other = new Set(
      [...mitigations.keys()].filter((id) => !risk('jp.secrets').mitigations.includes(id)),
    );
    expect(residualLevel(risk('jp.secrets'), other, mitigations).score).toBe(6);
  });

  it('one more mitigation never makes it worse; it never leaves 1 to 5', () => {
    fc.assert(
      fc.property(anyRisk, anyTaken, fc.constantFrom(...mitigations.keys()), (one, taken, more) => {
        const before = residualLevel(one, new Set(taken), mitigations);
        const after = residualLevel(one, new Set([...taken, more]), mitigations);
        expect(after.likelihood).toBeLessThanOrEqual(before.likelihood);
        expect(after.impact).toBeLessThanOrEqual(before.impact);
        expect(after.score).toBeGreaterThanOrEqual(1);
        expect(before.score).toBeLessThanOrEqual(one.likelihood * one.impact);
      }),
    );
  });

  it.each([
    [1, 'low'],
    [6, 'low'],
    [8, 'moderate'],
    [10, 'moderate'],
    [12, 'raised'],
    [15, 'raised'],
    [16, 'high'],
    [25, 'high'],
  ])('%i of 25 is %s', (score, band) => {
    expect(bandOf(score)).toBe(band);
  });
});
