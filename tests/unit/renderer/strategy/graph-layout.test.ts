import { describe, expect, it } from 'vitest';
import { LAYERS, LINKS } from '#core/strategy/graph/nodes';
import { layOutGraph, PLATE_REM } from '../../../../src/renderer/strategy/graph/graph-layout';

const layout = layOutGraph();
const placeOf = (id: (typeof LINKS)[number]['from']) => {
  const place = layout.nodes.get(id);
  if (place === undefined) throw new Error(`${id} has no place`);
  return place;
};

describe('the layout of the concept graph', () => {
  it('gives every plate its place within the drawing', () => {
    expect(layout.nodes.size).toBe(15);
    for (const { leftPercent, widthPercent, topRem } of layout.nodes.values()) {
      expect(leftPercent).toBeGreaterThanOrEqual(0);
      expect(leftPercent + widthPercent).toBeLessThanOrEqual(100.01);
      expect(topRem).toBeGreaterThanOrEqual(0);
      expect(topRem + PLATE_REM).toBeLessThanOrEqual(layout.heightRem + 0.01);
    }
  });

  it('keeps the seven layers apart, from left to right', () => {
    const ends = LAYERS.map(({ nodes }) => ({
      from: Math.min(...nodes.map((id) => placeOf(id).leftPercent)),
      to: Math.max(...nodes.map((id) => placeOf(id).leftPercent + placeOf(id).widthPercent)),
    }));
    for (const [layer, { from }] of ends.entries())
      if (layer > 0) expect(from).toBeGreaterThan(ends[layer - 1]?.to ?? 0);
  });

  it('stacks the plates of a layer in the order of their names, none over another', () => {
    for (const { nodes } of LAYERS)
      for (const [row, id] of nodes.entries()) {
        const above = nodes[row - 1];
        if (above !== undefined)
          expect(placeOf(id).topRem).toBeGreaterThan(placeOf(above).topRem + PLATE_REM);
      }
  });

  it('draws every link in right angles, from the one plate to the other', () => {
    for (const { id, from, to } of LINKS) {
      const path = layout.paths.get(id) ?? '';
      expect(path).toMatch(/^M[\d.]+ [\d.]+(?:[HV][\d.]+)+$/);
      const start = placeOf(from);
      expect(Number(/^M([\d.]+)/.exec(path)?.[1])).toBeCloseTo(start.leftPercent + start.widthPercent, 2);
      expect(Number(/H([\d.]+)$/.exec(path)?.[1])).toBeCloseTo(placeOf(to).leftPercent, 2);
    }
  });
});
