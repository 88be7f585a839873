import { useCallback, useMemo, useState } from 'react';
import { navigate } from '../../../app/hash-location';
import type { Stores } from '../../../state/stores';
import { useStores } from '../../../state/stores-context';
import type { FilePreview, PlanFile, ReadyFile } from './preview-plan-files';

export type ImportState =
  | { readonly status: 'idle' }
  | { readonly status: 'reading'; readonly fileCount: number }
  | { readonly status: 'preview' | 'importing'; readonly previews: readonly FilePreview[] };

/** A plan that came out of a file. */
export interface Imported {
  readonly id: string;
  readonly name: string;
}

const IDLE: ImportState = { status: 'idle' };

/** Reads plan files, shows what they hold, and stores them once that was confirmed; and takes the last import back. */
export function usePlanImport() {
  const stores = useStores();
  const [state, setState] = useState<ImportState>(IDLE);
  const [imported, setImported] = useState<readonly Imported[]>([]);

  const preview = useCallback(
    async (files: readonly PlanFile[]) => {
      if (files.length === 0) return;
      setState({ status: 'reading', fileCount: files.length });
      setState({ status: 'preview', previews: await read(files, stores) });
    },
    [stores],
  );

  /** One file, straight into its plan; what cannot be opened is shown as in the preview. */
  const open = useCallback(
    async (file: PlanFile) => {
      const previews = await read([file], stores);
      const [first] = previews;
      if (first?.kind !== 'ready') return setState({ status: 'preview', previews });
      const opened = await stores.session.importText(first.fileName, first.text);
      if (opened.ok) navigate('/plan');
      else stores.ui.showFault(opened.error);
    },
    [stores],
  );

  const confirm = useCallback(
    async (previews: readonly FilePreview[]) => {
      setState({ status: 'importing', previews });
      const ready = previews.filter((file) => file.kind === 'ready');
      const outcome = await storeAll(ready, stores);
      setImported(outcome.imported);
      setState(outcome.refused.length === 0 ? IDLE : { status: 'preview', previews: outcome.refused });
      await stores.planList.refresh();
    },
    [stores],
  );

  const undo = useCallback(async () => {
    setImported([]);
    for (const { id } of imported) {
      const removed = await stores.planList.remove(id);
      if (removed.ok && stores.session.store.getState().id === id) stores.session.close();
      else if (!removed.ok) stores.ui.showFault(removed.error);
    }
  }, [stores, imported]);

  const cancel = useCallback(() => setState(IDLE), []);
  return useMemo(
    () => ({ state, imported, preview, open, confirm, undo, cancel }),
    [state, imported, preview, open, confirm, undo, cancel],
  );
}

/** Loaded when first needed: it brings the schema of the plan with it. */
async function read(files: readonly PlanFile[], { planList }: Stores): Promise<readonly FilePreview[]> {
  const { previewPlanFiles } = await import('./preview-plan-files');
  const listed = await planList.refresh();
  return previewPlanFiles(files, listed.ok ? listed.value.map(({ name }) => name) : []);
}

async function storeAll(files: readonly ReadyFile[], { call }: Stores) {
  const imported: Imported[] = [];
  const refused: FilePreview[] = [];
  for (const { fileName, text } of files) {
    const stored = await call('plans.import', { fileName, text });
    if (stored.ok) imported.push({ id: stored.value.id, name: stored.value.plan.name });
    else refused.push({ kind: 'refused', fileName, error: stored.error });
  }
  return { imported, refused };
}
