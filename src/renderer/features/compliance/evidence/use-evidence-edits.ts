import { useMemo, useState } from 'react';
import type { AppError } from '#core/contract/app-error';
import { type DutyRecord, type Evidence, MAX_EVIDENCE_BYTES } from '#core/plan/compliance';
import { NO_RECORD } from '#core/plan/no-compliance';
import { err, ok, type Result } from '#core/shared/result';
import { fromBase64, toBase64 } from '../../../app/file-bytes';
import { saveFile } from '../../../app/save-file';
import { dayOf } from '../../../format/dates';
import { i18n } from '../../../i18n/i18n';
import type { Stores } from '../../../state/stores';
import { useStores } from '../../../state/stores-context';
import { writeCompliance } from '../../../state/write-compliance';

/** A file that was not attached or not handed out, and why. */
export interface EvidenceFault {
  readonly fileName: string;
  readonly error: AppError;
}

/** Attaches, removes and hands out the evidence of one duty. */
export function useEvidenceEdits(dutyId: string) {
  const stores = useStores();
  const [faults, setFaults] = useState<readonly EvidenceFault[]>([]);
  const [pendingCount, setPendingCount] = useState(0);
  const edits = useMemo(() => {
    async function add(files: readonly File[]): Promise<void> {
      setFaults([]);
      setPendingCount(files.length);
      // One after the other: only one file is in memory, and each is a step of undo of its own.
      for (const file of files) {
        const stored = await store(stores, file);
        const attached = stored.ok ? attach(stores, dutyId, stored.value) : stored;
        if (!attached.ok) setFaults((all) => [...all, { fileName: file.name, error: attached.error }]);
        setPendingCount((count) => Math.max(0, count - 1));
      }
    }

    /** Takes the file off the duty; its bytes stay in the data folder. */
    function remove({ sha256, fileName }: Evidence): void {
      setFaults([]);
      const done = writeRecord(
        stores,
        dutyId,
        ({ evidence }) => evidence.filter((file) => file.sha256 !== sha256 || file.fileName !== fileName),
        'evidence:step.removed',
        fileName,
      );
      if (!done.ok) setFaults([{ fileName, error: done.error }]);
    }

    async function saveCopy({ sha256, fileName }: Evidence): Promise<void> {
      setFaults([]);
      const read = await stores.call('evidence.read', { sha256 });
      // Never shown as a page: whatever is in the file, it is only saved.
      if (read.ok) saveFile(fileName, fromBase64(read.value.base64), 'application/octet-stream');
      else setFaults([{ fileName, error: read.error }]);
    }

    return { add, remove, saveCopy };
  }, [stores, dutyId]);
  return { ...edits, faults, pendingCount };
}

/** A file that is too large is refused by its size, before anything of it is read. */
async function store({ call }: Stores, file: File): Promise<Result<Evidence, AppError>> {
  if (file.size > MAX_EVIDENCE_BYTES)
    return err({
      code: 'too-large',
      // Rounded up, so that no file of “25.0 MB” exceeds 25 MB.
      message: i18n.t('evidence:tooLarge', {
        size: (Math.ceil(file.size / 1e5) / 10).toFixed(1),
        limit: MAX_EVIDENCE_BYTES / 1e6,
      }),
    });
  let base64: string;
  try {
    base64 = await toBase64(file);
  } catch {
    return err({ code: 'invalid-input', message: i18n.t('evidence:unreadable') });
  }
  const added = await call('evidence.add', { fileName: file.name, base64 });
  return added.ok ? { ok: true, value: { ...added.value, addedOn: dayOf(Date.now()) } } : added;
}

function attach(stores: Stores, dutyId: string, file: Evidence): Result<void, AppError> {
  const attached = stores.session.store.getState().plan?.compliance?.duties[dutyId]?.evidence ?? [];
  if (attached.some(({ sha256, fileName }) => sha256 === file.sha256 && fileName === file.fileName))
    return ok(undefined);
  return writeRecord(
    stores,
    dutyId,
    ({ evidence }) => [...evidence, file],
    'evidence:step.added',
    file.fileName,
  );
}

function writeRecord(
  stores: Stores,
  dutyId: string,
  change: (record: DutyRecord) => DutyRecord['evidence'],
  label: string,
  fileName: string,
): Result<void, AppError> {
  return writeCompliance(
    stores,
    (compliance) => {
      const known = Object.hasOwn(compliance.duties, dutyId) ? compliance.duties[dutyId] : undefined;
      const record = known ?? NO_RECORD;
      const duties = { ...compliance.duties, [dutyId]: { ...record, evidence: change(record) } };
      return { ...compliance, duties };
    },
    label,
    { file: fileName },
  );
}
