import type { ComponentType } from 'react';

const FEATURES = import.meta.glob<Readonly<Record<string, ComponentType>>>('../features/*/index.ts');

/** Loads what a folder of `features/` exports, a chunk of its own; undefined when there is no such folder. */
export function featureOf(id: string) {
  return FEATURES[`../features/${id}/index.ts`];
}

/** The folder of the screen at a place such as `/plan/data`. */
export function featureAt(path: string): string {
  return path.split('/')[1] || 'home';
}
