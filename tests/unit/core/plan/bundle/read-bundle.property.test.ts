import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_BUNDLE_BYTES } from '#core/plan/bundle/manifest';
import { readBundle } from '#core/plan/bundle/read-bundle';
import { writeBundle } from '#core/plan/bundle/write-bundle';
import { parsePlanText } from '#core/plan/plan-file';
import { evidenceOf, planWithEvidence, sha256 } from '../../../../support/plan-with-evidence';

const anyFiles = fc.array(fc.uint8Array({ minLength: 1, maxLength: 300 }), { maxLength: 5 });

function bundleOf(files: readonly Uint8Array[]) {
  const byDigest = new Map(files.map((bytes) => [sha256(bytes), bytes]));
  const plan = planWithEvidence([...byDigest.values()].map((bytes, index) => evidenceOf(`f${index}`, bytes)));
  return { plan, byDigest, zip: writeBundle(plan, byDigest, []) };
}

describe('reading a bundle', () => {
  it('gives back the plan and every file that was written', () => {
    fc.assert(
      fc.property(anyFiles, (files) => {
        const { plan, byDigest, zip } = bundleOf(files);
        const read = readBundle(zip, 'b.zip');
        if (!read.ok) throw new Error(read.error.message);
        expect(parsePlanText(read.value.planText)).toEqual({ ok: true, value: plan });
        expect([...read.value.files].toSorted()).toEqual([...byDigest].toSorted());
      }),
      { numRuns: 60 },
    );
  });

  it('of which bytes were changed or cut off never throws, and never gives more than it may', () => {
    const damage = fc.record({
      files: anyFiles,
      changes: fc.array(fc.record({ at: fc.nat(), byte: fc.nat(255) }), { maxLength: 12 }),
      keep: fc.option(fc.nat(), { nil: null }),
    });
    fc.assert(
      fc.property(damage, ({ files, changes, keep }) => {
        const zip = Uint8Array.from(bundleOf(files).zip);
        for (const { at, byte } of changes) zip[at % zip.length] = byte;
        const damaged = keep === null ? zip : zip.subarray(0, keep % zip.length);
        const read = readBundle(damaged, 'b.zip');
        if (!read.ok) {
          expect(['invalid-input', 'too-large']).toContain(read.error.code);
          expect(read.error.message).toMatch(/^b\.zip: /);
          return;
        }
        const total = [...read.value.files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
        expect(total).toBeLessThanOrEqual(MAX_BUNDLE_BYTES);
      }),
      { numRuns: 400 },
    );
  });

  it('of arbitrary bytes is an error in words', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const read = readBundle(bytes, 'b.zip');
        expect(read.ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves the evidence packed for a preview', () => {
    const { zip } = bundleOf([new Uint8Array([1, 2, 3])]);
    const read = readBundle(zip, 'b.zip', 'plan');
    expect(read.ok ? read.value.files.size : -1).toBe(0);
  });
});
