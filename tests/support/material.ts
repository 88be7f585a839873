import { Material } from '#core/plan/ip/material';

/** A model of which nothing is known but what the test says. */
export function materialWith(more: Partial<Material>): Material {
  return Material.parse({
    ...{ id: 'm', kind: 'model', name: 'M', licence: null, derivedFrom: [], uses: {}, note: '' },
    ...more,
  });
}
