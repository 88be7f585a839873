import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckedMaterial } from '#core/ip/licences/checked-material';
import { usesShownByDerivation } from '#core/ip/licences/derived-uses';

const material = (
  id: string,
  kind: CheckedMaterial['kind'],
  derivedFrom: readonly string[] = [],
): CheckedMaterial => ({ id, kind, isOwn: false, choices: [], derivedFrom, uses: {} });
const shown = (...materials: readonly CheckedMaterial[]) =>
  Object.fromEntries(usesShownByDerivation(materials, () => []));

describe('uses that derivation shows', () => {
  it('reach through data made from data to the model whose outputs they are', () => {
    const uses = shown(
      material('teacher', 'model'),
      material('outputs', 'dataset', ['teacher']),
      material('cleaned', 'dataset', ['outputs']),
      material('student', 'model', ['cleaned']),
    );
    expect(uses).toEqual({
      cleaned: { 'train-other-model': true },
      outputs: { 'train-other-model': true },
      teacher: { 'outputs-to-train': true },
    });
  });

  it('name the outputs of a service as well', () => {
    const uses = shown(
      material('api', 'service'),
      material('answers', 'dataset', ['api']),
      material('mix', 'dataset', ['answers']),
      material('student', 'model', ['mix']),
    );
    expect(uses.api).toEqual({ 'outputs-to-train': true });
  });

  it('end at another model, whose training is its own', () => {
    const uses = shown(
      material('web', 'dataset'),
      material('teacher', 'model', ['web']),
      material('outputs', 'dataset', ['teacher']),
    );
    expect(uses).toEqual({ web: { 'train-other-model': true } });
  });

  it('end in a circle of data', () => {
    const uses = shown(
      material('teacher', 'model'),
      material('a', 'dataset', ['b', 'teacher']),
      material('b', 'dataset', ['a']),
      material('student', 'model', ['b']),
    );
    expect(uses.teacher).toEqual({ 'outputs-to-train': true });
  });

  it('hold for exactly the data from which a way over data alone leads to a model', () => {
    const kinds = fc.array(fc.constantFrom('model' as const, 'dataset' as const, 'code' as const), {
      minLength: 7,
      maxLength: 7,
    });
    const edges = fc.array(fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 })), { maxLength: 14 });
    fc.assert(
      fc.property(kinds, edges, (of, list) => {
        const materials = of.map((kind, at) =>
          material(
            `${at}`,
            kind,
            list.filter(([to]) => to === at).map(([, from]) => `${from}`),
          ),
        );
        const trained = new Set<number>();
        // The plain definition, step by step until nothing is added.
        for (let before = -1; before !== trained.size; ) {
          before = trained.size;
          for (const [to, from] of list)
            if (of[from] === 'dataset' && (of[to] === 'model' || trained.has(to))) trained.add(from);
        }
        const uses = usesShownByDerivation(materials, () => []);
        for (const { id } of materials)
          expect(uses.get(id)?.['train-other-model'] ?? false).toBe(trained.has(Number(id)));
      }),
    );
  });

  it('are found along a chain of ten thousand rounds of cleaning', () => {
    const chain = Array.from({ length: 10_000 }, (_, at) =>
      material(`d${at}`, 'dataset', [at === 0 ? 'teacher' : `d${at - 1}`]),
    );
    const uses = shown(material('teacher', 'model'), ...chain, material('student', 'model', ['d9999']));
    expect(uses.teacher).toEqual({ 'outputs-to-train': true });
  });
});
