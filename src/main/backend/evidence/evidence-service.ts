import type { AppError } from '#core/contract/app-error';
import type { Handlers } from '#core/contract/define-contract';
import type { EvidenceState, evidenceContract } from '#core/contract/evidence';
import { MAX_EVIDENCE_BYTES } from '#core/plan/compliance';
import { err, ok } from '#core/shared/result';
import type { EvidenceStore } from '#main/backend/evidence/evidence-store';
import { readBase64 } from '#main/backend/evidence/read-base64';

const MAX_NAME_CHARS = 255;
/** Control characters, and marks that turn the direction of a text and so can disguise an ending. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be found
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Files that prove that a duty is met. */
export function createEvidenceService(store: EvidenceStore): Handlers<typeof evidenceContract> {
  return {
    async 'evidence.add'({ fileName, base64 }) {
      const name = shownName(fileName);
      const bytes = readBase64(base64, name, MAX_EVIDENCE_BYTES);
      if (!bytes.ok) return bytes;
      if (bytes.value.length === 0)
        return err({ code: 'invalid-input', message: `${name}: the file is empty. Nothing was stored.` });
      const sha256 = await store.add(bytes.value);
      return ok({ sha256, fileName: name, bytes: bytes.value.length });
    },
    async 'evidence.check'({ sha256s }) {
      const states: Record<string, EvidenceState> = {};
      // One after the other: each is read whole, and only one is to be in memory.
      for (const sha256 of new Set(sha256s)) states[sha256] = (await store.find(sha256)).state;
      return ok(states);
    },
    async 'evidence.read'({ sha256 }) {
      const found = await store.find(sha256);
      if (found.state !== 'ok') return err(notSound(found.state, store.fileOf(sha256)));
      return ok({ base64: Buffer.from(found.bytes).toString('base64') });
    },
  };
}

/** Last part of what may be a path, without what cannot be seen; never empty. */
function shownName(fileName: string): string {
  const last = fileName.replace(UNPRINTABLE, '').split(/[/\\]/).at(-1)?.trim() ?? '';
  return last.slice(0, MAX_NAME_CHARS) || 'file';
}

function notSound(state: 'missing' | 'altered', file: string): AppError {
  return state === 'missing'
    ? {
        code: 'not-found',
        field: 'sha256',
        message: `The file is not at ${file}, or cannot be read there. Put it back, or attach it again.`,
      }
    : {
        code: 'corrupt',
        field: 'sha256',
        message: `The file at ${file} was changed after it was attached: its bytes no longer fit its SHA-256. Landfall does not pass it on as evidence; attach the original again.`,
      };
}
