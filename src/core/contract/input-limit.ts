import { MAX_BUNDLE_INPUT_BYTES } from '#core/contract/bundles';
import { MAX_EVIDENCE_INPUT_BYTES } from '#core/contract/evidence';
import { MAX_FLEET_INPUT_BYTES } from '#core/contract/machines';

/** Largest request of a procedure that carries no file [bytes]: a plan of 20 MB with what JSON adds to it. */
const DEFAULT_BYTES = 25e6;

const LARGER: Readonly<Record<string, number>> = {
  'evidence.add': MAX_EVIDENCE_INPUT_BYTES,
  'bundles.import': MAX_BUNDLE_INPUT_BYTES,
  'machines.import': MAX_FLEET_INPUT_BYTES,
};

/** Largest request that a transport takes for a procedure [bytes]; it need not know what the procedure does. */
export function maxInputBytes(procedure: string): number {
  return Object.hasOwn(LARGER, procedure) ? (LARGER[procedure] ?? DEFAULT_BYTES) : DEFAULT_BYTES;
}
