import * as z from 'zod';
import type { Contract } from '#core/contract/define-contract';
import { Evidence } from '#core/plan/compliance';

const Sha256 = Evidence.shape.sha256;

/** `missing`: not in the data folder, or not readable there. `altered`: its bytes are no longer those of its digest. */
export const EvidenceState = z.enum(['ok', 'missing', 'altered']);
export type EvidenceState = z.infer<typeof EvidenceState>;

/** Largest request that carries a file of `MAX_EVIDENCE_BYTES` in base64, with room for its name [bytes]. */
export const MAX_EVIDENCE_INPUT_BYTES = 34e6;

export const evidenceContract = {
  /**
   * Stores a file under the digest of its bytes; the same bytes are stored once. Attach it by adding what comes back
   * to the record of a duty. `fileName` names the file in messages and is shown; it is never used as a path.
   */
  'evidence.add': {
    input: z.object({ fileName: z.string().max(1000), base64: z.string() }),
    output: Evidence.pick({ sha256: true, fileName: true, bytes: true }),
  },
  /** Reads every file through and compares it with its digest. */
  'evidence.check': {
    input: z.object({ sha256s: z.array(Sha256).max(10_000) }),
    output: z.record(Sha256, EvidenceState),
  },
  /** The bytes, once they have been found to be those of the digest; `not-found` or `corrupt` otherwise. */
  'evidence.read': {
    input: z.object({ sha256: Sha256 }),
    output: z.object({ base64: z.string() }),
  },
} satisfies Contract;
