/**
 * Properties by which an ML-BOM of ours keeps what CycloneDX has no field for, so that it can be read again without
 * loss. Names are public: they never change meaning.
 */
export const LANDFALL_PROPERTIES = {
  /** Id of the material. */
  id: 'landfall:id',
  kind: 'landfall:kind',
  /** The licence as the plan writes it, where the field of CycloneDX holds it in other words. */
  licence: 'landfall:licence',
  licenceText: 'landfall:licence-text',
  source: 'landfall:source',
  copyright: 'landfall:copyright',
  /** JSON list of ids of the materials it is made from. */
  derivedFrom: 'landfall:derived-from',
  /** JSON object of uses, true or false. Left out unless asked for: it is nobody else's business. */
  uses: 'landfall:uses',
  /** Left out unless asked for. */
  note: 'landfall:note',
  version: 'landfall:version',
  name: 'landfall:name',
  /** The package is needed for development only. */
  development: 'landfall:development',
  purl: 'landfall:purl',
} as const;
export type LandfallProperty = keyof typeof LANDFALL_PROPERTIES;
