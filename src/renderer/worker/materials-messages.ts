import type { NamedLicence } from '#core/ip/materials/licence-ids/licence-names';
import type { BomNote } from '#core/ip/materials/readers/bom-note';
import type { MaterialsFormat } from '#core/ip/materials/readers/read-materials';
import type { Material } from '#core/plan/ip/material';

/** To the worker, once: files that name materials. */
export interface MaterialsRequest {
  readonly files: readonly File[];
  /** Of the catalog: what licences go by. */
  readonly licences: readonly NamedLicence[];
  readonly language: 'en' | 'zh';
}

/** A file that was read, before anything is taken over. */
export interface ReadFile {
  readonly kind: 'read';
  readonly name: string;
  readonly format: MaterialsFormat;
  readonly materials: readonly Material[];
  readonly notes: readonly BomNote[];
}

/** A file that was refused as a whole. */
export interface RefusedFile {
  readonly kind: 'refused';
  readonly name: string;
  readonly message: string;
}

/** From the worker, in the order of the files. */
export type MaterialsAnswer = readonly (ReadFile | RefusedFile)[];
