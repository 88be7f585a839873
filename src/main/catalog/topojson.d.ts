/** The parts of topojson-client and topojson-simplify that the map needs; neither package ships types. */
declare module 'topojson-client' {
  export interface Topology {
    readonly type: 'Topology';
    readonly objects: Readonly<Record<string, GeometryCollection>>;
    readonly arcs: readonly (readonly (readonly number[])[])[];
  }
  export interface TopologyGeometry {
    readonly type: string;
    /** ISO 3166-1 numeric code; disputed areas have none. */
    readonly id?: string;
    readonly properties: { readonly name: string };
  }
  export interface GeometryCollection {
    readonly type: 'GeometryCollection';
    readonly geometries: readonly TopologyGeometry[];
  }
  export type Position = readonly number[];
  export interface PolygonGeometry {
    readonly type: 'Polygon';
    readonly coordinates: readonly (readonly Position[])[];
  }
  export interface MultiPolygonGeometry {
    readonly type: 'MultiPolygon';
    readonly coordinates: readonly (readonly (readonly Position[])[])[];
  }
  export interface AreaFeature {
    readonly type: 'Feature';
    readonly geometry: PolygonGeometry | MultiPolygonGeometry;
  }
  export function feature(topology: Topology, geometry: TopologyGeometry): AreaFeature;
}

declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-client';

  /** Gives each point its weight: the area [square degrees] of the triangle that it spans with its neighbours. */
  export function presimplify(topology: Topology): Topology;
  /** Drops the points lighter than `minWeight`; borders shared by two countries stay shared. */
  export function simplify(topology: Topology, minWeight: number): Topology;
}
