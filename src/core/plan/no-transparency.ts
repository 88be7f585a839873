import type { Transparency } from '#core/plan/transparency';

/** The part of a plan in which no document on the product was begun; apart from its schema, which screens do not need. */
export const NO_TRANSPARENCY: Transparency = { documents: {} };
