import type { DragEvent } from 'react';

/** Kind of what is dragged, so that files and texts from elsewhere are let alone. */
const COUNTRY = 'application/x-landfall-country';

export function startCountryDrag(event: DragEvent, country: string): void {
  event.dataTransfer.setData(COUNTRY, country);
  event.dataTransfer.setData('text/plain', country);
  event.dataTransfer.effectAllowed = 'move';
}

/** Allows the drop of a country here. @returns whether one is being dragged */
export function allowCountryDrop(event: DragEvent): boolean {
  if (!event.dataTransfer.types.includes(COUNTRY)) return false;
  event.preventDefault();
  event.stopPropagation();
  event.dataTransfer.dropEffect = 'move';
  return true;
}

/** @returns the country that was dropped; null = something else */
export function droppedCountry(event: DragEvent): string | null {
  const country = event.dataTransfer.getData(COUNTRY);
  if (country === '') return null;
  event.preventDefault();
  event.stopPropagation();
  return country;
}
