import { describe, expect, it } from 'vitest';
import type { Host } from '#main/backend/host';
import { openBackend, temporaryFolder, watchedContext } from '../fixture';

const PDF = new TextEncoder().encode('%PDF-1.7 report');

async function setUp(host: Host) {
  const clock = { nowMs: 1000 };
  const test = await openBackend(temporaryFolder(), clock, { host });
  const plan = await test.call('plans.create', { from: 'blank', name: 'Heron / 7B' });
  return { ...test, clock, options: { planId: plan.id, language: 'zh', paper: 'a4' } as const };
}

describe('report.print', () => {
  it('hands the options to the shell and its PDF back, named after the plan', async () => {
    const seen: unknown[] = [];
    const { backend, clock, options } = await setUp({
      async printReport(received, { progress }) {
        seen.push(received);
        progress(0.5, 'rendering');
        clock.nowMs += 2500;
        // A view into a larger buffer, as printing libraries hand out.
        const pool = new Uint8Array(100);
        pool.set(PDF, 7);
        return { ok: true, value: { pdf: pool.subarray(7, 7 + PDF.byteLength), pageCount: 12 } };
      },
    });
    const { context, steps } = watchedContext();
    const result = await backend.dispatch('report.print', options, context);
    expect(result).toEqual({
      ok: true,
      value: {
        fileName: 'Heron-7B-zh.pdf',
        pdfBase64: Buffer.from(PDF).toString('base64'),
        pageCount: 12,
        seconds: 2.5,
      },
    });
    expect([seen, steps]).toEqual([[{ ...options, date: '1970-01-01' }], ['rendering 0.5']]);
  });

  it('prints one of the documents, named after plan and document; others it does not know', async () => {
    const { call, fail, options } = await setUp({
      printReport: async () => ({ ok: true, value: { pdf: PDF, pageCount: 1 } }),
    });
    const printed = await call('report.print', { ...options, document: 'dpia' });
    expect(printed.fileName).toBe('Heron-7B-dpia-zh.pdf');
    const unknown = { ...options, document: '../x' } as unknown as typeof options;
    expect(await fail('report.print', unknown)).toMatchObject({ code: 'invalid-input', field: 'document' });
  });

  it('passes on why the shell cannot print', async () => {
    const error = { code: 'unavailable', message: 'no Chromium found' } as const;
    const { fail, options } = await setUp({ printReport: async () => ({ ok: false, error }) });
    expect(await fail('report.print', options)).toEqual(error);
  });

  it('answers a cancel at once, even when the shell goes on', async () => {
    const { backend, options } = await setUp({ printReport: () => new Promise(() => {}) });
    const { context, cancel } = watchedContext();
    const printing = backend.dispatch('report.print', options, context);
    cancel();
    expect(await printing).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });

  it('asks the shell for nothing when there is no such plan', async () => {
    const { fail } = await setUp({
      printReport: () => {
        throw new Error('not to be called');
      },
    });
    expect(await fail('report.print', { planId: 'none', language: 'en', paper: 'a4' })).toMatchObject({
      code: 'not-found',
    });
  });
});
