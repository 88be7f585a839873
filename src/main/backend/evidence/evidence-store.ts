import { createHash } from 'node:crypto';
import { lstat, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { EvidenceState } from '#core/contract/evidence';
import { MAX_EVIDENCE_BYTES } from '#core/plan/compliance';
import { AppFault } from '#main/backend/faults';

export interface EvidenceStoreOptions {
  /** Folder of all evidence files, in the data folder; made when the first one comes. */
  readonly folder: string;
  readonly readOnly: boolean;
  /** @returns letters, digits, `-` and `_`, never the same twice */
  readonly newId: () => string;
}

export type EvidenceFound =
  | { readonly state: 'ok'; readonly bytes: Uint8Array }
  | { readonly state: Exclude<EvidenceState, 'ok'> };

export type EvidenceStore = ReturnType<typeof createEvidenceStore>;

/**
 * Evidence files under the SHA-256 of their bytes, `ab/abcdef…`: the same file is there once, and what was changed
 * outside of Landfall no longer fits its name. Nothing is ever removed: an older state of a plan, one in the bin or
 * one in a backup may still speak of it.
 */
export function createEvidenceStore({ folder, readOnly, newId }: EvidenceStoreOptions) {
  const fileOf = (sha256: string) => path.join(folder, sha256.slice(0, 2), sha256);

  /** @throws AppFault `read-only`; faults of the disk as they come. Half-written files are gone then. */
  async function add(bytes: Uint8Array): Promise<string> {
    const sha256 = sha256Of(bytes);
    if ((await find(sha256)).state === 'ok') return sha256;
    if (readOnly)
      throw new AppFault({
        code: 'read-only',
        message: 'These plans are open for reading only; no file was stored.',
      });
    const file = fileOf(sha256);
    await makeFolder(folder);
    await makeFolder(path.dirname(file));
    const draft = path.join(folder, `.${newId()}.part`);
    try {
      const handle = await open(draft, 'wx');
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(draft, file);
    } catch (cause) {
      await rm(draft, { force: true });
      throw cause;
    }
    await syncFolder(path.dirname(file));
    return sha256;
  }

  /** Reads a file and compares it with its digest. */
  async function find(sha256: string): Promise<EvidenceFound> {
    const file = fileOf(sha256);
    let bytes: Uint8Array;
    try {
      const info = await lstat(file);
      // Neither a link nor a device is followed, and nothing larger than what was ever stored is read.
      if (!info.isFile() || info.size > MAX_EVIDENCE_BYTES) return { state: 'altered' };
      bytes = await readFile(file);
    } catch {
      return { state: 'missing' };
    }
    return sha256Of(bytes) === sha256 ? { state: 'ok', bytes } : { state: 'altered' };
  }

  return { add, find, fileOf };
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** One step at a time: Node's recursive `mkdir` reports a write-protected disk as a folder that is not there. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause;
  }
}

/** Makes the new name survive a power cut. Windows cannot open folders; its rename is durable by itself. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // The file is there; only the guarantee for a power cut within the next seconds is missing.
  }
}
