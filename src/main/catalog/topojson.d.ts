/** The functions of topojson-client and topojson-simplify that the map needs; neither package ships types. */
declare module 'topojson-client' {
  import type { AreaFeature, Topology, TopologyGeometry } from '#main/catalog/topology';

  export function feature(topology: Topology, geometry: TopologyGeometry): AreaFeature;
}

declare module 'topojson-simplify' {
  import type { Topology } from '#main/catalog/topology';

  /** Gives each point its weight: the area [square degrees] of the triangle that it spans with its neighbours. */
  export function presimplify(topology: Topology): Topology;
  /** Drops the points lighter than `minWeight`; borders shared by two countries stay shared. */
  export function simplify(topology: Topology, minWeight: number): Topology;
}
