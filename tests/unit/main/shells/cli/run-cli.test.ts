import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { REPORT_SECTION_IDS } from '#core/contract/report';
import { COMMANDS } from '#main/shells/cli/commands';
import { runInProcess } from '../../../../support/cli-in-process';

function run(...args: readonly string[]) {
  return runInProcess(tmpdir(), args);
}

describe('the command line', () => {
  it.each([[[]], [['--help']], [['-h']], [['help']]])('lists every command for %j', async (args) => {
    const { exitCode, stdout, stderr } = await run(...args);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const listed = COMMANDS.filter(
      ({ name, summary }) => stdout.includes(`  ${name}`) && stdout.includes(summary),
    );
    expect(listed).toHaveLength(COMMANDS.length);
  });

  it.each(COMMANDS.map(({ name }) => [name]))('says what %s takes', async (name) => {
    const byFlag = await run(name, '--help');
    expect(byFlag).toMatchObject({ exitCode: 0, stderr: '' });
    expect(byFlag.stdout).toMatch(new RegExp(`^landfall ${name}`));
    expect((await run('help', name)).stdout).toBe(byFlag.stdout);
  });

  it('names every section that a report can have', async () => {
    const { stdout } = await run('report', '--help');
    for (const section of REPORT_SECTION_IDS) expect(stdout).toMatch(new RegExp(`[ ,]${section}[,\\n]`));
  });

  it('prints its version as its package says', async () => {
    expect((await run('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('suggests the command that was meant', async () => {
    expect(await run('estimat')).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'landfall: there is no command estimat. Did you mean estimate? See landfall --help.\n',
    });
  });

  it('suggests nothing for a word that is far from all of them', async () => {
    expect((await run('teleport')).stderr).toBe(
      'landfall: there is no command teleport. See landfall --help.\n',
    );
  });
});
