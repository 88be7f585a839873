import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createDispatch } from '#core/contract/dispatch';
import { err, ok } from '#core/shared/result';

const contract = {
  double: { input: z.object({ value: z.number().min(0) }), output: z.number() },
  explode: { input: z.object({ code: z.string() }), output: z.never() },
  refuse: { input: z.object({}), output: z.never() },
  watch: { input: z.object({}), output: z.boolean() },
};

function setUp() {
  const logged: string[] = [];
  const dispatch = createDispatch(
    contract,
    {
      double: ({ value }) => ok(value * 2),
      explode: ({ code }) => {
        throw Object.assign(new Error('secret detail'), { code });
      },
      refuse: () => err({ code: 'conflict', message: 'no' }),
      watch: (_input, { progress, signal }) => {
        progress(0.5, 'half');
        return ok(signal.aborted);
      },
    },
    { error: (message) => void logged.push(message) },
    (cause) =>
      (cause as { code?: string }).code === 'FULL' ? { code: 'disk-full', message: 'disk is full' } : null,
  );
  return { dispatch, logged };
}

describe('createDispatch', () => {
  it('passes parsed input to the handler and its result back', async () => {
    expect(await setUp().dispatch('double', { value: 21 })).toEqual({ ok: true, value: 42 });
  });

  it('names the field at fault and what was expected', async () => {
    expect(await setUp().dispatch('double', { value: -1 })).toEqual({
      ok: false,
      error: {
        code: 'invalid-input',
        field: 'value',
        message: 'double: field value: expected number to be >=0',
      },
    });
    expect(await setUp().dispatch('double', 'text')).toEqual({
      ok: false,
      error: { code: 'invalid-input', message: 'double: expected object, received string' },
    });
  });

  it.each(['unknown', 'toString', 'constructor', '__proto__'])('answers not-found for %s', async (name) => {
    expect(await setUp().dispatch(name, {})).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('turns an exception into internal, with the detail in the log alone', async () => {
    const { dispatch, logged } = setUp();
    const result = await dispatch('explode', { code: 'OTHER' });
    expect(result).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(result)).not.toContain('secret detail');
    expect(logged).toEqual(['explode failed']);
  });

  it('lets a known fault of the machine be explained, without the log', async () => {
    const { dispatch, logged } = setUp();
    expect(await dispatch('explode', { code: 'FULL' })).toEqual({
      ok: false,
      error: { code: 'disk-full', message: 'disk is full' },
    });
    expect(logged).toEqual([]);
  });

  it('passes expected failures through as they are', async () => {
    expect(await setUp().dispatch('refuse', {})).toEqual({
      ok: false,
      error: { code: 'conflict', message: 'no' },
    });
  });

  it('hands progress and cancellation of the caller to the handler', async () => {
    const steps: unknown[] = [];
    const signal = { aborted: true, addEventListener: () => {} };
    const result = await setUp().dispatch(
      'watch',
      {},
      { progress: (...step) => void steps.push(step), signal },
    );
    expect(result).toEqual({ ok: true, value: true });
    expect(steps).toEqual([[0.5, 'half']]);
  });
});
