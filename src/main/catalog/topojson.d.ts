/** What the map needs of packages that ship no types. */
declare module 'topojson-client' {
  import type { Polygon, Topology, TopologyGeometry } from '#main/catalog/topology';

  export interface AreaFeature {
    readonly geometry:
      | { readonly type: 'Polygon'; readonly coordinates: Polygon }
      | { readonly type: 'MultiPolygon'; readonly coordinates: readonly Polygon[] };
  }
  export function feature(topology: Topology, geometry: TopologyGeometry): AreaFeature;
}

declare module 'topojson-simplify' {
  import type { Topology } from '#main/catalog/topology';

  /** Gives each point its weight: the area [square degrees] of the triangle that it spans with its neighbours. */
  export function presimplify(topology: Topology): Topology;
  /** Drops the points lighter than `minWeight`; borders shared by two countries stay shared. */
  export function simplify(topology: Topology, minWeight: number): Topology;
}

declare module 'world-atlas/countries-50m.json' {
  import type { Topology } from '#main/catalog/topology';

  const topology: Topology;
  export default topology;
}
