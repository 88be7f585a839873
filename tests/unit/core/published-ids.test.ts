import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realCatalog } from '../../support/catalog';
import { realIp } from '../../support/ip';
import { realLaw } from '../../support/law';

/** Ids of the first catalog: plans and scripts of others name them, so that none may go or be renamed. */
const published: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/published-ids.json'), 'utf8'),
);

const { jurisdictions } = realLaw();
const ip = realIp();
const today: Readonly<Record<string, readonly { readonly id: string }[]>> = {
  accelerators: realCatalog().accelerators,
  instruments: jurisdictions.flatMap(({ instruments }) => instruments),
  duties: jurisdictions.flatMap(({ duties }) => duties),
  risks: ip.jurisdictions.flatMap(({ risks }) => risks),
  licences: ip.licences,
  licenceRules: ip.rules,
  uses: ip.uses,
};

describe('published ids', () => {
  it.each(Object.entries(published))('of %s are all still there', (kind, ids) => {
    const known = new Set(today[kind]?.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });
});
