import { describe, expect, it } from 'vitest';
import { ok } from '#core/shared/result';
import { withAnswersAhead } from '../../../../src/renderer/rpc/answers-ahead';
import type { Call } from '../../../../src/renderer/rpc/rpc-client';

/** Answers with the number of the call, whatever it is. */
function countingCall() {
  const made: string[] = [];
  const call = (async (name: string, input: unknown) => {
    made.push(`${name} ${JSON.stringify(input)}`);
    return ok(made.length);
  }) as unknown as Call;
  return { call, made };
}

describe('answers asked for ahead', () => {
  it('go to the first who makes the same call; the next call is a new one', async () => {
    const { call, made } = countingCall();
    const ahead = withAnswersAhead(call);
    void ahead.ask('plans.open', { id: 'a' });
    expect(await ahead.call('plans.open', { id: 'a' })).toEqual(ok(1));
    expect(await ahead.call('plans.open', { id: 'a' })).toEqual(ok(2));
    expect(made).toEqual(['plans.open {"id":"a"}', 'plans.open {"id":"a"}']);
  });

  it('are not given for another call', async () => {
    const { call } = countingCall();
    const ahead = withAnswersAhead(call);
    void ahead.ask('plans.open', { id: 'a' });
    expect(await ahead.call('plans.open', { id: 'b' })).toEqual(ok(2));
    expect(await ahead.call('settings.get', {})).toEqual(ok(3));
    expect(await ahead.call('plans.open', { id: 'a' })).toEqual(ok(1));
  });

  it('are not given to a call with a signal or progress of its own', async () => {
    const { call } = countingCall();
    const ahead = withAnswersAhead(call);
    void ahead.ask('settings.get', {});
    expect(await ahead.call('settings.get', {}, { signal: new AbortController().signal })).toEqual(ok(2));
  });
});
