import type { IpUse } from '#core/ip/ip';
import { textOfKey } from '../../../app/text-of-key';
import type { MaterialWords } from './use-material-words';

/** The question to a use; one that a later catalog adds is asked in the catalog's own words. */
export function askOfUse(use: IpUse, words: Pick<MaterialWords, 'text'>): string {
  return textOfKey(`materials:use.${use.id}.ask`, {}) ?? words.text(use.what);
}

/** A use in two or three words, for a table. */
export function nameOfUse(use: IpUse, words: Pick<MaterialWords, 'text'>): string {
  return textOfKey(`materials:use.${use.id}.name`, {}) ?? words.text(use.what);
}
