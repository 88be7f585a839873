import type { MaterialKind, UseAnswers } from '#core/plan/ip/material';

/** A material as the licence check sees it. */
export interface CheckedMaterial {
  readonly id: string;
  readonly kind: MaterialKind;
  /** Made by the company itself: nobody's licence binds it, but it shows what its sources are used for. */
  readonly isOwn: boolean;
  /**
   * Ways in which its licence can be taken, each a list of licences that hold together: `MIT OR Apache-2.0` has two.
   * Ids of the catalog; others count as not listed. Empty = no licence named.
   */
  readonly choices: readonly (readonly string[])[];
  readonly derivedFrom: readonly string[];
  readonly uses: UseAnswers;
}

/** Finds the ways in which a licence can be taken; null = the text names no licence. */
export type ReadLicence = (licence: string) => readonly (readonly string[])[] | null;
