/** The parts of TopoJSON and GeoJSON that the map needs; positions are longitude, latitude [degrees]. */
export type Position = readonly number[];

/** A closed ring: the last position repeats the first. */
export type Ring = readonly Position[];

/** Outline first, then holes. */
export type Polygon = readonly Ring[];

export interface TopologyGeometry {
  readonly type: string;
  /** ISO 3166-1 numeric code; disputed areas have none. */
  readonly id?: string;
  readonly properties: { readonly name: string };
}

export interface Topology {
  readonly type: 'Topology';
  readonly objects: Readonly<Record<string, { readonly geometries: readonly TopologyGeometry[] }>>;
}
