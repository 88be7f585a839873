import { describe, expect, it } from 'vitest';
import type { CallContext } from '#core/contract/define-contract';
import type { Dispatch } from '#core/contract/dispatch';

import { err, ok } from '#core/shared/result';
import type { Host, PrintJob } from '#main/backend/host';
import { createBackendLink } from '#main/shells/electron/backend-link';
import { serveBackend } from '#main/shells/electron/serve-backend';
import { createFakeChild, type FakeChild } from '../../../../support/fake-child';

const JOB: PrintJob = { planId: 'p', language: 'en', paper: 'a4', date: '2026-11-23' };
const NO_PRINTER: Host = { printReport: async () => err({ code: 'unavailable', message: 'none' }) };

/** Both ends of the link over one dispatcher. */
function link(dispatchWith: (host: Host) => Dispatch, host: Host = NO_PRINTER) {
  const children: FakeChild[] = [];
  let closedCount = 0;
  const made = createBackendLink(() => {
    const child = createFakeChild((port, onClosed) =>
      serveBackend(
        port,
        async (remoteHost) =>
          ok({
            dispatch: dispatchWith(remoteHost),
            close: async () => {
              closedCount += 1;
            },
          }),
        onClosed,
      ),
    );
    children.push(child);
    return child;
  }, host);
  return { ...made, children, closedCount: () => closedCount };
}

const echo: Dispatch = async (name, input) => ok({ name, input });

describe('the link to the backend process', () => {
  it('carries calls and answers, each to its own caller', async () => {
    const { dispatch } = link(() => echo);
    const inputs = Array.from({ length: 20 }, (_, index) => ({ index }));
    const answers = await Promise.all(inputs.map((input) => dispatch('plans.list', input)));
    expect(answers).toEqual(inputs.map((input) => ok({ name: 'plans.list', input })));
  });

  it('starts one process, and only when the first call comes', async () => {
    const { dispatch, children } = link(() => echo);
    expect(children).toHaveLength(0);
    await Promise.all([dispatch('a', {}), dispatch('b', {})]);
    expect(children).toHaveLength(1);
  });

  it('carries progress back and cancel forth', async () => {
    const { dispatch } = link(() => async (_name, _input, context) => {
      context?.progress(0.5, 'half');
      await new Promise<void>((resolve) => context?.signal.addEventListener('abort', resolve));
      return err({ code: 'cancelled', message: 'stopped' });
    });
    const controller = new AbortController();
    const steps: unknown[] = [];
    const context: CallContext = {
      signal: controller.signal,
      progress: (fraction01, step) => {
        steps.push([fraction01, step]);
        controller.abort();
      },
    };
    expect(await dispatch('report.print', {}, context)).toEqual(
      err({ code: 'cancelled', message: 'stopped' }),
    );
    expect(steps).toEqual([[0.5, 'half']]);
  });

  it('fails what is under way when the process ends by itself, and starts it again for the next call', async () => {
    const { dispatch, children } = link(
      () => async (name) => (name === 'hang' ? new Promise(() => {}) : ok(name)),
    );
    const hanging = dispatch('hang', {});
    children[0]?.crash();
    expect(await hanging).toMatchObject({ ok: false, error: { code: 'unavailable' } });
    expect(await dispatch('again', {})).toEqual(ok('again'));
    expect(children).toHaveLength(2);
  });

  it('closes the store before the process ends', async () => {
    const { dispatch, close, children, closedCount } = link(() => echo);
    await dispatch('a', {});
    await close();
    expect({
      closed: closedCount(),
      running: children[0]?.isRunning(),
      killed: children[0]?.killCount,
    }).toEqual({
      closed: 1,
      running: false,
      killed: 0,
    });
  });

  it('has nothing to close when no call has come', async () => {
    const { close, children } = link(() => echo);
    await close();
    expect(children).toHaveLength(0);
  });

  it('answers every call with the reason when the backend cannot be opened', async () => {
    const fault = err({ code: 'unavailable' as const, message: 'The reference data cannot be read.' });
    const { dispatch } = createBackendLink(
      () => createFakeChild((port, onClosed) => serveBackend(port, async () => fault, onClosed)),
      NO_PRINTER,
    );
    expect(await dispatch('plans.list', {})).toEqual(fault);
  });
});

describe('printing over the link', () => {
  const printing: (host: Host) => Dispatch = (host) => async (_name, _input, context) => {
    if (context === undefined) throw new Error('no context');
    return host.printReport(JOB, context);
  };

  it('has the main process print and brings pages and bytes back', async () => {
    const asked: PrintJob[] = [];
    const { dispatch } = link(printing, {
      printReport: async (options, { progress }) => {
        asked.push(options);
        progress(0.7, 'print');
        return ok({ pdf: new Uint8Array([37, 80, 68, 70]), pageCount: 4 });
      },
    });
    const steps: string[] = [];
    const context = {
      signal: new AbortController().signal,
      progress: (_f: number, step: string) => steps.push(step),
    };
    expect(await dispatch('report.print', {}, context)).toEqual(
      ok({ pdf: new Uint8Array([37, 80, 68, 70]), pageCount: 4 }),
    );
    expect({ asked, steps }).toEqual({ asked: [JOB], steps: ['print'] });
  });

  it('cancels the print with the call', async () => {
    const controller = new AbortController();
    const { dispatch } = link(printing, {
      printReport: (_options, { signal, progress }) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve(err({ code: 'cancelled', message: 'stopped' })));
          progress(0.1, 'open-report');
        }),
    });
    const context = { signal: controller.signal, progress: () => controller.abort() };
    expect(await dispatch('report.print', {}, context)).toEqual(
      err({ code: 'cancelled', message: 'stopped' }),
    );
  });

  it('turns a print that throws into an error', async () => {
    const { dispatch } = link(printing, { printReport: () => Promise.reject(new Error('no window')) });
    const context = { signal: new AbortController().signal, progress: () => {} };
    expect(await dispatch('report.print', {}, context)).toMatchObject({
      ok: false,
      error: { code: 'internal', message: expect.stringContaining('no window') },
    });
  });
});
