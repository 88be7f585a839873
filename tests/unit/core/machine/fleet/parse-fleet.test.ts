import { describe, expect, it } from 'vitest';
import { MAX_FLEET_FILE_CHARS, parseFleet } from '#core/machine/fleet/parse-fleet';
import { toFleetFile } from '#core/machine/fleet/write-fleet';
import { benchmarkResult, machineProfile, machineRun } from '../../../../support/benchmark-run';

const FLEET = toFleetFile([
  { profile: machineProfile({ isThisMachine: true }), runs: [machineRun('run-1'), machineRun('run-2')] },
  { profile: machineProfile({ id: 'lap', name: 'Lap', count: 12 }), runs: [] },
]);

/** The fleet after a change at one place. */
function changed(edit: (fleet: Record<string, never> & typeof FLEET) => void): string {
  const copy = JSON.parse(JSON.stringify(FLEET));
  edit(copy);
  return JSON.stringify(copy);
}
const refusal = (text: string, language?: 'en' | 'zh') => {
  const parsed = parseFleet('fleet.json', text, language);
  if (parsed.ok) throw new Error('expected to be refused');
  return parsed.error;
};

describe('a fleet file', () => {
  it('is read as it was written, but for whose machine this is', () => {
    const parsed = parseFleet('fleet.json', JSON.stringify(FLEET));
    expect(parsed).toEqual({ ok: true, value: FLEET.machines });
    expect(FLEET.machines[0]?.profile.isThisMachine).toBe(false);
  });

  it('is read from the document of the command line, and behind a byte order mark', () => {
    const document = { backend: 'webgl', correct: true, fleet: FLEET };
    expect(parseFleet('a.json', `\uFEFF${JSON.stringify(document)}`)).toEqual({
      ok: true,
      value: FLEET.machines,
    });
  });

  it.each<[string, string, readonly string[]]>([
    ['no text', ' \n', ['the file is empty']],
    ['the table for a spreadsheet', 'machine,count\nDesk,1\n', ['line 1', 'not JSON', 'expected a fleet']],
    ['a list', '[]', ['expected a fleet', 'JSON object']],
    ['a text that breaks off', JSON.stringify(FLEET).slice(0, -20), ['line 1', 'breaks off']],
    ['what npm prints before it', `> landfall\n${JSON.stringify(FLEET)}`, ['line 1', 'not JSON']],
    ['another format', '{"format":"landfall-plan","version":1}', ['expected a fleet']],
    ['a result without its machine', JSON.stringify(benchmarkResult()), ['expected a fleet']],
    ['no machines', changed((fleet) => fleet.machines.splice(0)), ['field machines', 'at least one']],
    ['an older version', changed((fleet) => Object.assign(fleet, { version: 0 })), ['field version']],
    [
      'a name that is missing',
      changed((fleet) =>
        Object.assign(fleet.machines[1] ?? {}, {
          profile: { ...FLEET.machines[1]?.profile, name: undefined },
        }),
      ),
      ['machine 2', 'field profile.name', 'missing'],
    ],
    [
      'a part of a machine',
      changed((fleet) => Object.assign(fleet.machines[1]?.profile ?? {}, { count: 1.5 })),
      ['machine 2', 'field profile.count', 'expected a whole number'],
    ],
    [
      'a price that nobody pays',
      changed((fleet) => Object.assign(fleet.machines[1]?.profile.own ?? {}, { priceUsd: 1e99 })),
      ['machine 2', 'field profile.own.priceUsd', 'expected number to be <=1000000000'],
    ],
    [
      'a time below zero',
      changed((fleet) =>
        Object.assign(fleet.machines[0]?.runs[1]?.result.kernels[0]?.timing ?? {}, { medianSeconds: -1 }),
      ),
      ['machine 1 (Desk), run 2', 'field result.kernels.0.timing.medianSeconds'],
    ],
    [
      'a day beyond all dates',
      changed((fleet) => Object.assign(fleet.machines[0]?.runs[0]?.result ?? {}, { startedAtMs: 1e300 })),
      ['machine 1 (Desk), run 1', 'field result.startedAtMs'],
    ],
    [
      'a run of another machine',
      changed((fleet) => Object.assign(fleet.machines[0]?.runs[0] ?? {}, { machineId: 'lap' })),
      ['machine 1 (Desk), run 1', 'field machineId', 'expected desk'],
    ],
    [
      'two machines of one id',
      changed((fleet) => Object.assign(fleet.machines[1]?.profile ?? {}, { id: 'desk' })),
      ['machine 2', 'field profile.id', 'an id of its own'],
    ],
    [
      'two runs of one id',
      changed((fleet) => Object.assign(fleet.machines[0]?.runs[1] ?? {}, { id: 'run-1' })),
      ['machine 1, run 2', 'field id', 'an id of its own'],
    ],
  ])('is refused for %s, naming the place', (_what, text, words) => {
    const error = refusal(text);
    expect(error.code).toBe('invalid-input');
    for (const word of ['fleet.json', 'expected', ...words]) expect(error.message).toContain(word);
  });

  it('of a newer Landfall, or with a newer result, is refused as such', () => {
    const newerFile = refusal(changed((fleet) => Object.assign(fleet, { version: 2, machines: 'other' })));
    expect(newerFile).toMatchObject({ code: 'newer-version', message: expect.stringContaining('version 2') });
    const newerResult = refusal(
      changed((fleet) => Object.assign(fleet.machines[0]?.runs[1]?.result ?? {}, { version: 7 })),
    );
    expect(newerResult.code).toBe('newer-version');
    expect(newerResult.message).toContain('machine 1 (Desk), run 2: version 7');
  });

  it('is refused in Chinese where the screen is Chinese', () => {
    const { version: _, ...unversioned } = FLEET;
    for (const [text, words] of [
      ['', ['文件为空', '应为']],
      [JSON.stringify(FLEET).slice(0, -20), ['第 1 行', '中断']],
      [JSON.stringify(unversioned), ['字段 version', '应为 1']],
      [changed((fleet) => Object.assign(fleet, { version: 2 })), ['版本 2', '更新的 Landfall']],
      [
        changed((fleet) => Object.assign(fleet.machines[1]?.profile ?? {}, { count: 0 })),
        ['第 2 台机器', '字段 profile.count', '不小于 1'],
      ],
      [
        changed((fleet) => Object.assign(fleet.machines[0]?.runs[1] ?? {}, { id: 'run-1' })),
        ['第 1 台机器', '第 2 次测试', '字段 id', '各自不同'],
      ],
    ] as const) {
      const { message } = refusal(text, 'zh');
      for (const word of ['fleet.json：', ...words]) expect(message).toContain(word);
      expect(message).not.toMatch(/expected|received/);
    }
  });

  it('over 50 MB is refused', () => {
    expect(refusal(' '.repeat(MAX_FLEET_FILE_CHARS + 1))).toMatchObject({ code: 'too-large' });
  });
});
