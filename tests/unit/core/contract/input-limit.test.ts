import { expect, it } from 'vitest';
import { contract } from '#core/contract/contract';
import { maxInputBytes } from '#core/contract/input-limit';
import { MAX_FLEET_FILE_CHARS } from '#core/machine/fleet/parse-fleet';
import { MAX_BUNDLE_BYTES } from '#core/plan/bundle/manifest';
import { MAX_EVIDENCE_BYTES } from '#core/plan/compliance';

const inBase64 = (bytes: number) => Math.ceil(bytes / 3) * 4;

it('lets the largest evidence, bundle and fleet through, and nothing else beyond a plan', () => {
  expect(maxInputBytes('evidence.add')).toBeGreaterThan(inBase64(MAX_EVIDENCE_BYTES) + 4000);
  expect(maxInputBytes('bundles.import')).toBeGreaterThan(inBase64(MAX_BUNDLE_BYTES) + 4000);
  // Each quote of the file gets a backslash; about one character in eight of a fleet is a quote.
  expect(maxInputBytes('machines.import')).toBeGreaterThan(1.5 * MAX_FLEET_FILE_CHARS);
  const larger = Object.keys(contract).filter((name) => maxInputBytes(name) > 25e6);
  expect(larger.toSorted()).toEqual(['bundles.import', 'evidence.add', 'machines.import']);
  expect(maxInputBytes('constructor')).toBe(25e6);
});
