import { describe, expect, it } from 'vitest';
import { noteLines, readFixture, readText, refusal } from '../../../../../support/read-materials-fixture';

const packages = (text: string) =>
  readText(text, 'requirements.txt').materials.flatMap((each) =>
    (each.components ?? []).map(({ name, version, purl }) => [name, version, purl]),
  );

describe('requirements.txt', () => {
  it('keeps names and versions, and says that licences are not in the file', () => {
    const read = readFixture('requirements.txt');
    expect(read.format).toBe('requirements');
    expect(read.materials).toMatchObject([
      { kind: 'code', licence: null, name: 'requirements.txt · no known licence' },
    ]);
    expect(read.materials[0]?.components?.map(({ name, version, purl }) => [name, version, purl])).toEqual([
      ['torch', '2.9.0', 'pkg:pypi/torch@2.9.0'],
      ['transformers', '>=4.57,<5', 'pkg:pypi/transformers'],
      ['flash-attn', undefined, 'pkg:pypi/flash-attn'],
      ['safetensors', '0.6.2', 'pkg:pypi/safetensors@0.6.2'],
      ['scikit_learn', '~=1.7', 'pkg:pypi/scikit-learn'],
    ]);
  });

  it('names the lines that point elsewhere and those that nobody can read', () => {
    expect(noteLines(readFixture('requirements.txt')).slice(0, 5)).toEqual([
      'line 2: “-r base.txt” points to another file or place; drop that in as well',
      'line 11: “-e git+https://github.com/acme/kranich.git#egg=kranich” points to another file or place; drop that in as well',
      'line 12: “./wheels/local.whl” points to another file or place; drop that in as well',
      'line 14: expected a package such as torch==2.9.0, got “what is this line”',
      'requirements.txt files name no licences; choose one for the line',
    ]);
  });

  it.each([
    ['torch', ['torch', undefined, 'pkg:pypi/torch']],
    ['torch === 2.9.0+cu128', ['torch', '2.9.0+cu128', 'pkg:pypi/torch@2.9.0%2Bcu128']],
    ['requests[security,socks] (>=2.8.1, ==2.8.*)', ['requests', '(>=2.8.1,==2.8.*)', 'pkg:pypi/requests']],
    ['numpy==2.3.1 ; sys_platform == "linux" # pinned', ['numpy', '2.3.1', 'pkg:pypi/numpy@2.3.1']],
    ['numpy==2.3.1 --hash=sha256:00', ['numpy', '2.3.1', 'pkg:pypi/numpy@2.3.1']],
  ])('%s', (line, found) => {
    expect(packages(`${line}\n`)).toEqual([found]);
  });

  it.each(['\n', '\r\n', '\r'])('counts lines that end in %j', (end) => {
    const read = readText(
      ['torch==2.9.0', '', '# comment', '-c constraints.txt', 'numpy'].join(end),
      'requirements.txt',
    );
    expect(noteLines(read)[0]).toMatch(/^line 4: /);
  });

  describe('of which half cannot be read', () => {
    const halfBad = 'torch==2.9.0\nwhat is this line\nnumpy\nand what is that one\n';

    it('gives the good lines and names the bad ones', () => {
      const read = readText(halfBad, 'requirements.txt');
      expect(read.format).toBe('requirements');
      expect(packages(halfBad).map(([name]) => name)).toEqual(['torch', 'numpy']);
      expect(noteLines(read).slice(0, 2)).toEqual([
        'line 2: expected a package such as torch==2.9.0, got “what is this line”',
        'line 4: expected a package such as torch==2.9.0, got “and what is that one”',
      ]);
    });

    it.each(['requirements-dev.txt', 'dev_requirements.txt', 'constraints.txt', 'requirements.in', 'list'])(
      'is known as %s too',
      (file) => {
        expect(readText(halfBad, file).format).toBe('requirements');
      },
    );

    it('gives the one good line of many bad ones where pip’s name is on it', () => {
      const bad = 'a b c\n'.repeat(9);
      expect(packages(`${bad}torch\n`)).toEqual([['torch', undefined, 'pkg:pypi/torch']]);
      expect(refusal(`${bad}torch\n`, 'notes.txt')).toContain('not a known format');
    });

    it('is a model card all the same where prose shows how to install it', () => {
      const card = '# Kranich\n\nInstall it first, please.\n\ntorch==2.9.0\n\nThen run it as said below.\n';
      expect(readText(card, 'README.md').format).toBe('model-card');
    });
  });
});
