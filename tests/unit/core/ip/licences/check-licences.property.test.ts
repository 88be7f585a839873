import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLicences, type LicenceCheckRequest } from '#core/ip/licences/check-licences';
import type { CheckedMaterial } from '#core/ip/licences/checked-material';
import { derivationCycles } from '#core/ip/licences/derivation';
import type { UseAnswers } from '#core/plan/ip/material';
import { realIp } from '../../../../support/ip';

const ip = realIp();
const USES = ip.uses.map(({ id }) => id);
const anyUses = fc
  .uniqueArray(fc.constantFrom(...USES), { maxLength: 8 })
  .chain((uses) => fc.tuple(...uses.map((use) => fc.tuple(fc.constant(use), fc.boolean()))))
  .map((answers) => Object.fromEntries(answers) as Readonly<Record<string, boolean>>);
const anyLicence = fc.constantFrom(...ip.licences.map(({ id }) => id), 'Beerware');
const anyMaterials: fc.Arbitrary<readonly CheckedMaterial[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('model' as const, 'dataset' as const, 'code' as const, 'service' as const),
      isOwn: fc.boolean(),
      choices: fc.array(fc.array(anyLicence, { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
      sources: fc.array(fc.nat({ max: 7 }), { maxLength: 2 }),
      uses: anyUses,
    }),
    { maxLength: 7 },
  )
  .map((given) =>
    given.map(({ sources, ...material }, at) => ({
      ...material,
      id: `m${at}`,
      derivedFrom: sources.map((source) => `m${source}`),
    })),
  );
const anyRequest: fc.Arbitrary<LicenceCheckRequest> = fc.record({
  ip: fc.constant(ip),
  materials: anyMaterials,
  uses: anyUses,
  places: fc.constantFrom(
    [{ code: 'DE', jurisdictions: ['DE', 'EU'], facts: { establishedHere: true } }],
    [
      { code: 'JP', jurisdictions: ['JP'], facts: { sector: 'health' as const } },
      { code: 'US', jurisdictions: ['US'], facts: { annualRevenueUsd: 2e6, offersHere: true } },
    ],
  ),
});

const keyOf = ({ id, state, materials }: { id: string; state: string; materials: readonly string[] }) =>
  `${id} ${state} ${materials.toSorted().join()}`;

describe('the licence check', () => {
  it('names no material, licence or use that is not there, and says what is open', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const ids = new Set(request.materials.map(({ id }) => id));
        for (const finding of checkLicences(request).findings) {
          expect(finding.materials.length).toBeGreaterThan(0);
          expect(finding.materials.every((id) => ids.has(id))).toBe(true);
          expect(finding.missingUses.every((use) => USES.includes(use))).toBe(true);
          if (finding.state === 'applies')
            expect([...finding.missingUses, ...finding.missingFacts]).toEqual([]);
          else if (finding.id !== 'licence.thresholds')
            expect(finding.missingUses.length + finding.missingFacts.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('does not hang on the order of the materials', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const keys = (materials: readonly CheckedMaterial[]) =>
          checkLicences({ ...request, materials })
            .findings.filter(({ id }) => id !== 'derivation.cycle')
            .map(keyOf)
            .toSorted();
        expect(keys(request.materials.toReversed())).toEqual(keys(request.materials));
      }),
    );
  });

  it('a further answer never takes back what was certain', () => {
    fc.assert(
      fc.property(anyRequest, fc.constantFrom(...USES), fc.boolean(), (request, use, answer) => {
        const settled = {
          ...request,
          // One way to take each material, and nothing assumed about testing: neither may hang on the new answer.
          materials: request.materials.map((material) => ({
            ...material,
            choices: material.choices.slice(0, 1),
          })),
          uses: { 'non-production-testing': false, ...request.uses } as UseAnswers,
        };
        fc.pre(settled.uses[use] === undefined);
        fc.pre(
          settled.materials.every(
            ({ uses, derivedFrom }) => uses[use] === undefined && derivedFrom.length === 0,
          ),
        );
        const certain = (findings: ReturnType<typeof checkLicences>['findings']) =>
          new Map(
            findings
              .filter(({ state }) => state === 'applies')
              .map(({ id, licences, materials }) => [`${id} ${licences[0]}`, materials]),
          );
        const before = certain(checkLicences(settled).findings);
        const after = certain(
          checkLicences({ ...settled, uses: { ...settled.uses, [use]: answer } }).findings,
        );
        for (const [key, materials] of before)
          expect(after.get(key)?.toSorted() ?? []).toEqual(expect.arrayContaining([...materials]));
      }),
    );
  });

  it('finds every circle of derivations, and ends on long chains', () => {
    const chain = Array.from({ length: 20_000 }, (_, at) => ({
      id: `m${at}`,
      derivedFrom: at === 0 ? [] : [`m${at - 1}`],
    }));
    expect(derivationCycles(chain)).toEqual([]);
    expect(derivationCycles([...chain, { id: 'self', derivedFrom: ['self'] }])).toEqual([['self']]);
    const ring = ['a', 'b', 'c'].map((id, at, all) => ({ id, derivedFrom: [all[(at + 1) % 3] ?? ''] }));
    expect(derivationCycles(ring)).toEqual([['a', 'b', 'c']]);
  });
});
