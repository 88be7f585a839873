import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_IP } from '#core/plan/ip/no-ip';
import { migrateDocument } from '#core/plan/migrate';
import { newPlan } from '#core/plan/new-plan';
import { Plan } from '#core/plan/plan';
import { MAX_PLAN_FILE_CHARS, parsePlanText, serializePlan } from '#core/plan/plan-file';
import { realCatalog } from '../../../support/catalog.ts';
import { ownMachine } from '../../../support/own-machine';
import { planArbitrary } from '../../../support/plan-arbitrary.ts';
import { samplePlan } from '../../../support/sample-plan.ts';

const parsed = (text: string) => parsePlanText(text, 'a.landfall');
const error = (text: string) => {
  const result = parsed(text);
  if (result.ok) throw new Error('expected a refusal');
  return result.error;
};
type Document = Record<string, object> & { markets: object[] };
const withField = (change: (plan: Document) => void) => {
  const document = JSON.parse(serializePlan(samplePlan())) as Document;
  change(document);
  return JSON.stringify(document);
};

/** The sample with an override and the origin of an answer, so that every kind of part is there. */
function fullPlan(): Plan {
  const value = { low: 1, likely: 2, high: 3 };
  return {
    ...samplePlan(),
    overrides: { 'price/h100-sxm/FI': { value, note: 'contract', enteredOn: '2026-11-23' } },
    answers: { 'training.tokens': { how: 'typed', on: '2026-11-23' } },
  };
}

/** Parts that are maps from names to values, where another name is an entry and not an unknown key. */
const MAPS = new Set([
  ...['overrides', 'answers', 'facts\ncommon', 'facts\nbyCountry'],
  ...['ip\nuses', 'ip\nregister'],
]);

function isMap(path: string): boolean {
  return MAPS.has(path) || path.startsWith('facts\nbyCountry\n') || /^ip\nmaterials\n\d+\nuses$/.test(path);
}

/** Paths of the objects in a document, maps left out. */
function partsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) || isMap(path) ? [] : [path];
  const below = Object.entries(value).flatMap(([key, part]) =>
    partsOf(part, path === '' ? key : `${path}\n${key}`),
  );
  return [...own, ...below];
}

function at(document: unknown, path: string): Record<string, unknown> {
  const keys = path === '' ? [] : path.split('\n');
  return keys.reduce(
    (part, key) => part[key] as Record<string, unknown>,
    document as Record<string, unknown>,
  );
}

describe('a plan file', () => {
  it('comes back as it was written', () => {
    const plan = samplePlan();
    expect(parsed(serializePlan(plan))).toEqual({ ok: true, value: plan });
    expect(Plan.safeParse(newPlan('New')).success).toBe(true);
  });

  it('keeps keys it does not know, at every depth', () => {
    const text = withField((plan) => {
      Object.assign(plan, { future: { a: [1] } });
      Object.assign(plan.training ?? {}, { colour: 'blue' });
      Object.assign(plan.markets[0] ?? {}, { note: 'n' });
    });
    const result = parsed(text);
    if (!result.ok) throw new Error(result.error.message);
    const again = JSON.parse(serializePlan(result.value));
    expect(again.future).toEqual({ a: [1] });
    expect(again.training.colour).toBe('blue');
    expect(again.markets[0].note).toBe('n');
  });

  it('keeps any unknown key with any content in any part of it', () => {
    const paths = partsOf(JSON.parse(serializePlan(fullPlan())));
    expect(paths.length).toBeGreaterThan(30);
    const key = fc.string({ minLength: 1 }).map((name) => `future ${name}`);
    fc.assert(
      fc.property(fc.constantFrom(...paths), key, fc.jsonValue(), (part, name, content) => {
        const document = JSON.parse(serializePlan(fullPlan()));
        const written = JSON.parse(JSON.stringify(content)) as unknown;
        at(document, part)[name] = written;
        const result = parsed(JSON.stringify(document));
        if (!result.ok) throw new Error(result.error.message);
        expect(JSON.parse(serializePlan(result.value))).toEqual(document);
      }),
    );
  });

  it('of any plan comes back as it was written', () => {
    fc.assert(
      fc.property(planArbitrary(realCatalog()), (plan) => {
        const back = parsed(serializePlan(plan));
        expect(back.ok && JSON.parse(JSON.stringify(back.value))).toEqual(JSON.parse(JSON.stringify(plan)));
      }),
      { numRuns: 30 },
    );
  });

  it('with one character cut out or changed is read or refused in words, never a fault', () => {
    const text = serializePlan(samplePlan());
    const place = fc.nat({ max: text.length - 1 });
    fc.assert(
      fc.property(place, fc.constantFrom('', '"', '{', ']', ',', '-', '9', 'e', '\u0000'), (index, put) => {
        const result = parsed(text.slice(0, index) + put + text.slice(index + 1));
        if (!result.ok) expect(result.error.message).toContain('a.landfall');
      }),
    );
  });

  it('starts with its format and version', () => {
    expect(serializePlan(samplePlan())).toMatch(/^\{\s+"format": "landfall-plan",\s+"version": 1,/);
  });

  it('of a newer version is refused with the version it needs', () => {
    const fault = error(withField((plan) => Object.assign(plan, { version: 2 })));
    expect(fault).toMatchObject({ code: 'newer-version', field: 'version' });
    expect(fault.message).toContain('reads up to 1');
  });

  it.each([
    ['', 'expected JSON'],
    ['{"format": "landfall-plan", "ver', 'cut off'],
    ['[]', 'expected a JSON object'],
    ['{"format":"other"}', 'expected "landfall-plan"'],
    ['{"format":"landfall-plan","version":"1"}', 'expected a whole number'],
  ])('%j is refused in words: %s', (text, words) => {
    expect(error(text).message).toContain(words);
    expect(error(text).message).toContain('a.landfall');
  });

  it('over 20 MB is refused by its size', () => {
    expect(error(' '.repeat(MAX_PLAN_FILE_CHARS + 1)).code).toBe('too-large');
  });

  it.each([
    ['model.parameterCount', 'model', { parameterCount: 'many' }],
    ['training.tokens.low', 'training', { tokens: { low: 9e13, likely: 1e13, high: 2e13 } }],
    [
      'markets.0.country',
      'markets',
      [{ country: 'Germany', monthlyActiveUsers: { low: 1, likely: 2, high: 3 } }],
    ],
    ['schedule.horizonMonths', 'schedule', { horizonMonths: 0 }],
    ['model.activeParameterCount', 'model', { activeParameterCount: 9e12 }],
  ])('with a wrong %s names the field', (field, part, change) => {
    const fault = error(withField((plan) => Object.assign(plan[part] ?? {}, change)));
    expect(fault.code).toBe('invalid-input');
    expect(fault.field).toBe(field);
    expect(fault.message).toContain(field);
    expect(fault.message).toContain('xpected');
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parsed(text).ok).toBe(false);
      }),
    );
  });
});

describe('migrateDocument', () => {
  const steps = [
    {
      from: 1,
      migrate: ({ size, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, parameters: size }),
    },
    { from: 2, migrate: (document: Readonly<Record<string, unknown>>) => ({ ...document, done: true }) },
  ];

  it('takes a document through every version up to the present one', () => {
    const result = migrateDocument({ format: 'f', version: 1, size: 7 }, 'f', 3, steps, 'x');
    expect(result).toEqual({ ok: true, value: { format: 'f', version: 3, parameters: 7, done: true } });
  });

  it('refuses a version nobody can read any more', () => {
    const result = migrateDocument({ format: 'f', version: 1 }, 'f', 3, steps.slice(1), 'x');
    expect(result).toMatchObject({ ok: false, error: { field: 'version' } });
  });
});

describe('intellectual property of a plan from a file', () => {
  const item = { id: 'q', right: 'patent', market: 'DE', title: 'Sparse attention', status: 'planned' };
  const withIp = (part: object) => withField((plan) => Object.assign(plan, { ip: { ...NO_IP, ...part } }));
  const material = { id: 'a', kind: 'model', name: 'A', licence: null, derivedFrom: [], uses: {}, note: '' };

  it.each([
    [
      { protection: [{ ...item, filedOn: '2026-13-01' }] },
      'ip.protection.0.filedOn: expected a day that exists',
    ],
    [{ protection: [{ ...item, filedOn: 'soon' }] }, 'ip.protection.0.filedOn: expected a date such as'],
    [{ protection: [{ ...item, classes: [46] }] }, 'ip.protection.0.classes.0: expected'],
    [{ protection: [{ ...item, claims: 0 }] }, 'ip.protection.0.claims: expected'],
    [{ protection: [item, item] }, 'ip.protection.1.id: expected an id that no other entry has, not "q"'],
    [
      { materials: [material, material] },
      'ip.materials.1.id: expected an id that no other entry has, not "a"',
    ],
    [{ worksAtRisk: { low: 10, high: 5 } }, 'ip.worksAtRisk.high: expected at least as many as low'],
    [{ uses: { commercial: 'yes' } }, 'ip.uses.commercial: expected boolean'],
  ])('%j is refused', (part, message) => {
    expect(error(withIp(part)).message).toContain(`a.landfall: field ${message}`);
  });
});

describe('own machines of a plan from a file', () => {
  const withMachines = (...changes: readonly object[]) =>
    withField((plan) =>
      Object.assign(plan, { machines: changes.map((change) => ({ ...ownMachine(), ...change })) }),
    );

  it.each<[readonly object[], string]>([
    [[{ trainingFlopPerSecond: undefined }], '0.trainingFlopPerSecond: expected object, but it is missing'],
    [[{ trainingFlopPerSecond: { low: 0, likely: 1, high: 2 } }], '0.trainingFlopPerSecond.low: expected'],
    [[{ name: ' ' }], '0.name: expected'],
    [[{ count: 0 }], '0.count: expected number to be >=1'],
    [[{ count: 1.5 }], '0.count: expected a whole number'],
    [[{ loadWatts: -5 }], '0.loadWatts: expected number to be >=1'],
    [[{ priceUsd: '2400' }], '0.priceUsd: expected number, received string'],
    [[{ priceUsd: 1e99 }], '0.priceUsd: expected number to be <=1000000000'],
    [[{ lifeYears: 1e-300 }], '0.lifeYears: expected number to be >=0.25'],
    [[{ measuredOn: '2026-02-31' }], '0.measuredOn: expected a day that exists'],
    [[{ id: 'fleet' }], '0.id: expected 1 to 60 characters, not "fleet"'],
    [[{}, {}], '1.id: expected an id that no other entry has, not "desk"'],
  ])('%j is refused', (changes, message) => {
    expect(error(withMachines(...changes)).message).toContain(`a.landfall: field machines.${message}`);
  });
});
