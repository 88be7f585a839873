import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPrintHost } from '#main/shells/electron/print-host';
import { type FakeElectron, installFakeElectron } from '../../../../support/fake-electron';

let electron: FakeElectron;
vi.mock('electron', async () => (await import('../../../../support/fake-electron')).electronModule());

const QUIET = { progress: () => {}, signal: new AbortController().signal };

beforeEach(() => {
  electron = installFakeElectron();
});

describe('printing from a hidden window', () => {
  it('opens the report out of sight, waits until it is ready, prints tagged with an outline, and closes it', async () => {
    const printing = createPrintHost('/preload.cjs').printReport(
      { planId: 'p1', language: 'zh', paper: 'letter', date: '2026-11-23' },
      QUIET,
    );
    const [window] = electron.windows;
    if (window === undefined) throw new Error('no window');
    window.webContents.readyAnswers = [false, false, true];
    window.webContents.pdf = Buffer.from('%PDF-1.4 /Type /Page /Type /Page');
    expect(await printing).toMatchObject({ ok: true, value: { pageCount: 2 } });
    expect(window.options).toMatchObject({
      show: false,
      webPreferences: {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        preload: '/preload.cjs',
      },
    });
    expect(window.loaded).toEqual([
      'app://landfall/index.html#/report/print?plan=p1&lang=zh&paper=letter&date=2026-11-23',
    ]);
    const options = {
      pageSize: 'Letter',
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    };
    // The first print tells on which pages the sections begin.
    expect(window.webContents.printOptions).toEqual([options, options]);
    expect(window.isGone).toBe(true);
  });

  it('prints nothing and closes the window when it is cancelled while the report draws', async () => {
    const controller = new AbortController();
    const printing = createPrintHost('/preload.cjs').printReport(
      { planId: 'p1', language: 'en', paper: 'a4', date: '2026-11-23' },
      { signal: controller.signal, progress: () => controller.abort() },
    );
    const [window] = electron.windows;
    if (window === undefined) throw new Error('no window');
    window.webContents.readyAnswers = [false];
    expect(await printing).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect([window.isGone, window.webContents.printOptions]).toEqual([true, []]);
  });
});
