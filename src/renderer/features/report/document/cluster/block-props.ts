import type { Fit } from '#core/fit/fit-report';

/** What each part of the section on the cluster is drawn from. */
export interface ClusterBlockProps {
  readonly fit: Fit;
  /** Name of the part that trains. */
  readonly accelerator: string;
}
