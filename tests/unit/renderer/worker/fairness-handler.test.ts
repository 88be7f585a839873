import { describe, expect, it } from 'vitest';
import { bootstrapDisparities } from '#core/fairness/bootstrap/bootstrap-disparities';
import { answerFairness } from '../../../../src/renderer/worker/fairness-handler';
import type { FairnessReply } from '../../../../src/renderer/worker/fairness-messages';
import { columnMap, counted } from '../../../support/predictions';

async function repliesTo(question: Parameters<typeof answerFairness>[0]): Promise<readonly FairnessReply[]> {
  const replies: FairnessReply[] = [];
  await answerFairness(question, (reply) => replies.push(reply));
  return replies;
}

describe('answerFairness', () => {
  it('counts a file as its bytes come, tells how far it is, and keeps names whole across parts', async () => {
    const text = `y,p,g\n${'1,0,语言「中文」\n0,0,b\n'.repeat(80_000)}`;
    const replies = await repliesTo({ kind: 'count', file: new Blob([text]), columns: columnMap(['g']) });
    expect(replies.at(-1)).toEqual({
      kind: 'counted',
      result: { ok: true, value: counted(text, columnMap(['g'])) },
    });
    const progress = replies.filter((reply) => reply.kind === 'progress');
    expect(progress.length).toBeGreaterThan(0);
    expect(progress.at(-1)?.rows).toBeGreaterThan(40_000);
  });

  it('ends at the first fault', async () => {
    const [reply] = await repliesTo({
      kind: 'count',
      file: new Blob(['y,p,g\n1,5,a\n']),
      columns: columnMap(['g']),
    });
    expect(reply).toMatchObject({
      kind: 'counted',
      result: { ok: false, error: { code: 'not-two-classes', line: 2, column: 'p' } },
    });
  });

  it.each([
    ['another encoding', [...Buffer.from('y,p,g\n1,1,'), 0xd6, 0xd0, 0x0a], 'not-utf8'],
    ['a character cut at the end', [...Buffer.from('y,p,g\n1,1,中')].slice(0, -1), 'not-utf8'],
    ['a workbook', [0x50, 0x4b, 3, 4, 0, 0xff], 'not-text'],
  ])('refuses %s, instead of making one group of two', async (_, bytes, code) => {
    const [reply] = await repliesTo({
      kind: 'count',
      file: new Blob([Uint8Array.from(bytes)]),
      columns: columnMap(['g']),
    });
    expect(reply).toMatchObject({ kind: 'counted', result: { ok: false, error: { code } } });
  });

  it('draws groups anew', async () => {
    const groups = counted('y,p,g\n1,1,a\n0,1,a\n1,0,b\n0,0,b\n', columnMap(['g'])).cells.map(
      ({ counts }) => counts,
    );
    expect(await repliesTo({ kind: 'bootstrap', groups, seed: 7 })).toEqual([
      { kind: 'bootstrapped', disparities: bootstrapDisparities(groups, 7) },
    ]);
  });
});
