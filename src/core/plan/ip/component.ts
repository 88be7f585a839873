import * as z from 'zod';

/** A package inside a line of the bill of materials, e.g. one of the hundreds of a lock file. */
export const Component = z.looseObject({
  name: z.string().min(1).max(300),
  version: z.string().max(120).optional(),
  /** Id of the catalog, SPDX id or expression, or what the file says; null = none named. */
  licence: z.string().min(1).max(500).nullable(),
  /** Package URL, e.g. `pkg:npm/yaml@2.9.1`. */
  purl: z.string().max(500).optional(),
  copyright: z.string().max(500).optional(),
  /** Needed to build or test only: no part of what is handed out or run. */
  development: z.literal(true).optional(),
});
export type Component = z.infer<typeof Component>;

/** As many packages as one line holds. */
export const MAX_COMPONENTS = 20_000;
export const Components = z.array(Component).max(MAX_COMPONENTS);
