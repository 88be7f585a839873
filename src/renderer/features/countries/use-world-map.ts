import { useEffect, useState } from 'react';

interface WorldFeature {
  readonly type: 'Feature';
  readonly properties: { readonly iso2: string | null; readonly name: string };
  readonly geometry: unknown;
}

/** The map of the reference data, as it is compiled to `world.json`. */
export interface WorldMapData {
  readonly type: 'FeatureCollection';
  readonly features: readonly WorldFeature[];
  /** Countries too small to see or to hit [degrees]. */
  readonly points: readonly { readonly iso2: string; readonly lon: number; readonly lat: number }[];
}

export type WorldMapState =
  | { readonly status: 'loading' | 'failed'; readonly map: null }
  | { readonly status: 'ready'; readonly map: WorldMapData };

/** The geometry never changes while the app runs: one window reads it once. */
let reading: Promise<WorldMapData> | null = null;

function readWorldMap(): Promise<WorldMapData> {
  reading ??= fetchWorldMap().catch((cause: unknown) => {
    reading = null;
    throw cause;
  });
  return reading;
}

async function fetchWorldMap(): Promise<WorldMapData> {
  const response = await fetch(new URL('world.json', document.baseURI));
  if (!response.ok) throw new Error(`world.json: status ${response.status}`);
  return (await response.json()) as WorldMapData;
}

/** Reads the bundled map from the page's own origin when first needed. */
export function useWorldMap(): WorldMapState {
  const [state, setState] = useState<WorldMapState>({ status: 'loading', map: null });
  useEffect(() => {
    let isWanted = true;
    readWorldMap().then(
      (map) => isWanted && setState({ status: 'ready', map }),
      () => isWanted && setState({ status: 'failed', map: null }),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return state;
}
