import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLicences } from '#core/ip/licences/check-licences';
import { readLicenceName } from '#core/ip/licences/read-licence-name';
import { materialGraph } from '#core/ip/materials/material-graph';
import { checkedMaterial } from '#core/ip/plan-ip/plan-licences';
import type { Material, MaterialKind } from '#core/plan/ip/material';
import { realIp } from '../../../../support/ip';

const ip = realIp();

function material(
  id: string,
  kind: MaterialKind,
  licence: string | null,
  ...derivedFrom: string[]
): Material {
  return { id, kind, name: id, licence, derivedFrom, uses: {}, note: '' };
}

function graphOf(materials: readonly Material[]) {
  const { findings } = checkLicences({
    ip,
    materials: materials.map((each) => checkedMaterial(each, readLicenceName(ip))),
    uses: { commercial: true },
    places: [{ code: 'DE', jurisdictions: ['DE', 'EU'], facts: {} }],
  });
  return materialGraph(materials, findings, ip);
}

describe('the graph of materials', () => {
  it('reads from left to right, and names what flows', () => {
    const graph = graphOf([
      material('product', 'model', null, 'base', 'dialogues'),
      material('dialogues', 'dataset', 'CC-BY-4.0', 'teacher'),
      material('teacher', 'model', 'llama-3-community'),
      material('base', 'model', 'Apache-2.0'),
      material('library', 'code', 'MIT'),
    ]);
    expect(Object.fromEntries(graph.nodes.map((node) => [node.material.id, node.column]))).toEqual({
      teacher: 0,
      base: 0,
      library: 0,
      dialogues: 1,
      product: 2,
    });
    expect(graph.edges.map(({ from, to, flow }) => `${from} ${flow} ${to}`)).toEqual([
      'base weights product',
      'dialogues training-data product',
      'teacher outputs dialogues',
      'product weights null',
      'library code null',
    ]);
    expect(graph).toMatchObject({ columns: 3, rows: 3, cycles: [] });
  });

  it('shows a breach on the step that is one', () => {
    const { edges } = graphOf([
      material('teacher', 'model', 'llama-3-community'),
      material('dialogues', 'dataset', 'CC-BY-4.0', 'teacher'),
      material('product', 'model', 'MIT', 'dialogues'),
    ]);
    const ids = (from: string) =>
      edges.find((edge) => edge.from === from)?.findings.map(({ id }) => id) ?? [];
    expect(ids('teacher')).toContain('comp.llama-old-outputs');
    expect(ids('dialogues')).not.toContain('comp.llama-old-outputs');
  });

  it('shows a breach that is about no single step on whatever is made of the material', () => {
    const { edges } = graphOf([
      material('news', 'dataset', 'CC-BY-NC-4.0'),
      material('product', 'model', 'MIT', 'news'),
    ]);
    const [fromNews] = edges.filter(({ from }) => from === 'news');
    expect(fromNews?.findings).toContainEqual(
      expect.objectContaining({ id: 'comp.nc-data-commercial', status: 'breach' }),
    );
  });

  it('shows a circle as one, and still places everything', () => {
    const graph = graphOf([
      material('a', 'model', 'MIT', 'c'),
      material('b', 'model', 'MIT', 'a'),
      material('c', 'model', 'MIT', 'b'),
      material('d', 'model', 'MIT', 'c', 'gone'),
    ]);
    expect(graph.cycles).toEqual([['a', 'c', 'b']]);
    expect(graph.nodes).toHaveLength(4);
    expect(graph.edges.filter(({ isInCycle }) => isInCycle)).toHaveLength(3);
    expect(graph.edges.some(({ from }) => from === 'gone')).toBe(false);
  });

  it('gives every material one place of its own, after what it is made from unless they form a circle', () => {
    const edges = fc.array(fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 7 })), { maxLength: 20 });
    fc.assert(
      fc.property(edges, (list) => {
        const materials = Array.from({ length: 8 }, (_, n) =>
          material(`${n}`, 'model', 'MIT', ...list.filter(([to]) => to === n).map(([, from]) => `${from}`)),
        );
        const { nodes, cycles, columns, rows } = materialGraph(materials, [], ip);
        expect(new Set(nodes.map(({ column, row }) => `${column} ${row}`)).size).toBe(8);
        expect(nodes.every(({ column, row }) => column < columns && row < rows)).toBe(true);
        const columnOf = new Map(nodes.map((node) => [node.material.id, node.column]));
        if (cycles.length === 0)
          for (const { id, derivedFrom } of materials)
            for (const from of derivedFrom) expect(columnOf.get(from)).toBeLessThan(columnOf.get(id) ?? -1);
      }),
    );
  });
});
