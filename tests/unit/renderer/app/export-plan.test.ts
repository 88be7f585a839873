import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBundle } from '#core/plan/bundle/read-bundle';
import { NO_RECORD } from '#core/plan/no-compliance';
import { exportPlan } from '../../../../src/renderer/app/export-plan';
import { lawNow, writeCompliance } from '../../../../src/renderer/state/write-compliance';
import { openWindow, until } from '../fixture';

const DUTY = 'ai-act.prohibited-screening';

async function withEvidence() {
  const window = await openWindow();
  await window.stores.start();
  const { stores } = window;
  await until(stores.law.store, ({ law }) => law !== null);
  const added = await stores.call('evidence.add', { fileName: 'record.pdf', base64: 'QUJD' });
  if (!added.ok) throw new Error(added.error.message);
  const file = { ...added.value, addedOn: '2026-11-26' };
  writeCompliance(
    stores,
    (compliance) => ({ ...compliance, duties: { [DUTY]: { ...NO_RECORD, evidence: [file] } } }),
    'evidence:step.added',
    { file: file.fileName },
  );
  await stores.session.flush();
  const saved: { fileName: string; content: string | Uint8Array }[] = [];
  const saver = {
    text: (fileName: string, text: string) => void saved.push({ fileName, content: text }),
    bytes: (fileName: string, bytes: Uint8Array) => void saved.push({ fileName, content: bytes }),
  };
  const id = stores.session.store.getState().id ?? '';
  return { ...window, saved, saver, id, file };
}

describe('exporting a plan', () => {
  it('takes its evidence along, and says so when it is left out', async () => {
    const { stores, saved, saver, id, file } = await withEvidence();
    expect(await exportPlan(stores, id, saver)).toMatchObject({ ok: true });
    const [bundle] = saved;
    expect(bundle?.fileName).toMatch(/\.landfall\.zip$/);
    const read = readBundle(bundle?.content as Uint8Array, 'b');
    expect(read.ok ? [...read.value.files.keys()] : []).toEqual([file.sha256]);
    expect(stores.ui.store.getState().evidenceNotice).toBeNull();

    await exportPlan(stores, id, saver, true);
    expect(saved[1]?.fileName).toMatch(/\.landfall$/);
    expect(stores.ui.store.getState().evidenceNotice).toEqual({ kind: 'alone', count: 1 });
  });

  it('names evidence that is gone from the folder', async () => {
    const { stores, saver, id, file } = await withEvidence();
    const info = await stores.call('app.info', {});
    if (!info.ok) throw new Error(info.error.message);
    rmSync(path.join(info.value.dataFolder, 'evidence', file.sha256.slice(0, 2), file.sha256));
    await exportPlan(stores, id, saver);
    expect(stores.ui.store.getState().evidenceNotice).toMatchObject({
      kind: 'left',
      problems: [{ fileName: 'record.pdf', state: 'missing' }],
    });
  });
});

describe('the first edit that bears on the law', () => {
  it('notes the law with it, once, and undo takes both back', async () => {
    const { stores } = await withEvidence();
    const compliance = () => stores.session.store.getState().plan?.compliance;
    const noted = compliance()?.seenLaw;
    expect(noted).toEqual(lawNow(stores));
    expect(Object.keys(noted?.duties ?? {})).toContain(`EU/${DUTY}`);
    writeCompliance(stores, (all) => ({ ...all, regions: ['US-CA'] }), 'compliance:edit.regions');
    expect(compliance()?.seenLaw).toEqual(noted);
    await stores.session.undo();
    await stores.session.undo();
    expect(compliance()?.seenLaw ?? null).toBeNull();
    stores.session.edit('facts.common.childrenData', false, 'edit:facts.answer');
    expect(compliance()?.seenLaw).toEqual(lawNow(stores));
  });
});
