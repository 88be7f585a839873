import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherVersion } from '#core/ip/materials/licence-ids/licence-names';
import { leavesOf } from '#core/ip/materials/licence-ids/licence-terms';
import { resolveLicence } from '#core/ip/materials/licence-ids/resolve-licence';
import { SPDX_LICENCE_IDS, spdxLicenceId } from '#core/ip/materials/licence-ids/spdx-ids';
import { suggestLicences } from '#core/ip/materials/licence-ids/suggest-licences';
import { realIp } from '../../../../../support/ip';
import { realLicenceNames } from '../../../../../support/licence-names';

const names = realLicenceNames();

function written(text: string): string {
  const resolved = resolveLicence(text, names);
  return resolved.ok ? resolved.value.written : `${resolved.error.reason}: ${resolved.error.part}`;
}

function suggestions(text: string): readonly string[] {
  const resolved = resolveLicence(text, names);
  if (resolved.ok) throw new Error(`resolved as ${resolved.value.written}`);
  return suggestLicences(resolved.error, names);
}

describe('names of licences', () => {
  it.each([
    // Tags of model cards: https://huggingface.co/docs/hub/repositories-licenses
    ['llama2', 'llama-2-community'],
    ['llama3', 'llama-3-community'],
    ['llama3.1', 'llama-3.1-community'],
    ['llama3.2', 'llama-3.2-community'],
    ['llama3.3', 'llama-3.3-community'],
    ['llama4', 'llama-4-community'],
    ['gemma', 'gemma-terms'],
    ['cc-by-nc-4.0', 'CC-BY-NC-4.0'],
    ['cc-by-sa-4.0', 'CC-BY-SA-4.0'],
    ['apache-2.0', 'Apache-2.0'],
    ['mit', 'MIT'],
    ['bigcode-openrail-m', 'bigcode-openrail-m'],
    ['creativeml-openrail-m', 'creativeml-openrail-m'],
    ['odbl', 'ODbL-1.0'],
    ['odc-by', 'ODC-By-1.0'],
    ['pddl', 'PDDL-1.0'],
    ['bsl-1.0', 'BSL-1.0'],
    ['agpl-3.0', 'AGPL-3.0-only'],
    // Beside `license: other`
    ['qwen-research', 'qwen-research'],
    ['qwen', 'qwen-license'],
    ['stabilityai-ai-community', 'stability-community'],
    ['flux-1-dev-non-commercial-license', 'flux-1-dev-nc'],
    ['nvidia-open-model-license', 'nvidia-open-model'],
    ['falcon-llm-license', 'falcon-tii-2'],
    // Names and references
    ['Llama 3.1 Community License', 'llama-3.1-community'],
    ['LicenseRef-llama-3.1-community', 'llama-3.1-community'],
    ['  Apache License 2.0 ', 'Apache-2.0'],
    // Names that SPDX gave up
    ['GPL-3.0', 'GPL-3.0-only'],
    ['GPL-2.0+', 'GPL-2.0-or-later'],
    ['GPL-2.0-only+', 'GPL-2.0-or-later'],
  ])('%s is %s', (text, id) => {
    expect(written(text)).toBe(id);
  });

  it('finds every licence of the catalog by its id, name and other names', () => {
    for (const { id, name, aliases } of realIp().licences) {
      expect(written(id)).toBe(id);
      expect(written(name)).toBe(id);
      for (const alias of aliases) {
        const resolved = resolveLicence(alias, names);
        // An id of SPDX is what it says; a stand-in or a family is told as such.
        if (spdxLicenceId(alias) !== null) continue;
        if (resolved.ok) expect(leavesOf(resolved.value.terms).map((leaf) => leaf.id)).toEqual([id]);
        else
          expect(resolved.error).toMatchObject({
            reason: 'family',
            members: expect.arrayContaining([id]),
          });
      }
    }
  });

  it('knows every id of SPDX, in any case', () => {
    for (const id of SPDX_LICENCE_IDS) {
      expect(written(id), id).toBe(id);
      expect(written(id.toLowerCase()), id).toBe(id);
    }
  });

  it.each(['openrail', 'bsd', 'gpl', 'lgpl', 'cc', 'modified-mit', 'openmdw', 'BSD'])(
    '%s is a family: no member is chosen for the user',
    (text) => {
      expect(written(text)).toBe(`family: ${text}`);
      expect(suggestions(text).length).toBeGreaterThan(0);
    },
  );

  it('says when the rules of a close relative stand in', () => {
    const resolved = resolveLicence('openrail++', names);
    expect(resolved).toMatchObject({
      ok: true,
      value: { written: 'openrail++', standIn: 'creativeml-openrail-m' },
    });
  });

  it.each(['other', 'unknown', 'NOASSERTION', 'UNLICENSED', 'SEE LICENSE IN LICENSE.md', ''])(
    '“%s” names no licence',
    (text) => {
      expect(resolveLicence(text, names)).toMatchObject({ ok: false, error: { reason: 'says-nothing' } });
    },
  );

  it.each([
    ['Apache-2.O', 'Apache-2.0'],
    ['Apache 2', 'Apache-2.0'],
    ['gemmma', 'gemma-terms'],
    ['lama3.1', 'llama-3.1-community'],
    ['CC-BY-NC-4', 'CC-BY-NC-4.0'],
    ['qwen-reserch', 'qwen-research'],
    ['GPLv33', 'GPL-3.0-only'],
  ])('suggests for %s: %s, without taking it', (text, id) => {
    expect(written(text)).toBe(`unknown: ${text}`);
    expect(suggestions(text)).toContain(id);
  });

  it('suggests nothing where nothing comes near', () => {
    expect(suggestions('house rules of the founder')).toEqual([]);
    expect(suggestions('x'.repeat(5000))).toEqual([]);
  });

  it('points to another version of a licence that the catalog has no rules for', () => {
    expect(otherVersion('CC-BY-NC-3.0', names)).toBe('CC-BY-NC-4.0');
    expect(otherVersion('CC-BY-NC-SA-2.5', names)).toBe('CC-BY-NC-SA-4.0');
    expect(otherVersion('Ruby', names)).toBeNull();
  });
});

describe('expressions of SPDX', () => {
  it.each([
    ['MIT or apache-2.0', 'MIT OR Apache-2.0'],
    ['(MIT)', 'MIT'],
    ['MIT AND MIT', 'MIT'],
    ['gemma OR gemma', 'gemma-terms'],
    ['ISC AND (MIT OR MIT)', 'ISC AND MIT'],
    ['ISC AND ((MIT AND Zlib) OR (MIT AND Zlib))', 'ISC AND MIT AND Zlib'],
    ['MIT OR BSD-3-Clause AND ISC', 'MIT OR (BSD-3-Clause AND ISC)'],
    ['(MIT OR ISC) AND Zlib', '(MIT OR ISC) AND Zlib'],
    ['gpl-2.0 with classpath-exception-2.0', 'GPL-2.0-only WITH Classpath-exception-2.0'],
    ['llama3.1 AND cc-by-4.0', 'LicenseRef-llama-3.1-community AND CC-BY-4.0'],
    ['LicenseRef-house OR MIT', 'LicenseRef-house OR MIT'],
    ['Apache-1.1+', 'Apache-1.1+'],
  ])('%s is kept as %s', (text, kept) => {
    expect(written(text)).toBe(kept);
  });

  it.each([
    ['(MIT', 'broken: (MIT'],
    ['MIT AND', 'broken: MIT AND'],
    ['MIT OR OR ISC', 'broken: MIT OR OR ISC'],
    ['MIT WITH Apache-2.0', 'broken: MIT WITH Apache-2.0'],
    ['MIT AND Foo-1.0', 'unknown: Foo-1.0'],
    ['MIT OR bsd', 'family: bsd'],
    ['MIT Apache-2.0', 'unknown: MIT Apache-2.0'],
  ])('%s', (text, fault) => {
    expect(written(text)).toBe(fault);
  });

  it('reads deep nesting and refuses what is longer than any real one', () => {
    expect(written(`${'('.repeat(1000)}MIT${')'.repeat(1000)}`)).toBe('MIT');
    expect(written(`MIT${' OR ISC'.repeat(700)}`)).toBe('MIT OR ISC');
    expect(resolveLicence(`MIT${' OR ISC'.repeat(2000)}`, names)).toMatchObject({
      error: { reason: 'broken' },
    });
  });

  it('points the way to a broken expression', () => {
    expect(suggestions('MIT OR OR ISC')).toEqual([]);
    expect(suggestions('(MIT')).toContain('MIT');
  });

  it('keeps what was written when it is read again', () => {
    const id = fc.constantFrom(...SPDX_LICENCE_IDS, ...names.ids);
    const expression = fc.letrec<{ leaf: string; node: string }>((tie) => ({
      leaf: id,
      node: fc.oneof(
        { maxDepth: 4, depthIdentifier: 'expression' },
        tie('leaf'),
        fc
          .tuple(tie('node'), fc.constantFrom('AND', 'OR'), tie('node'))
          .map(([left, operator, right]) => `(${left}) ${operator} (${right})`),
      ),
    })).node;
    fc.assert(
      fc.property(expression, (text) => {
        const once = resolveLicence(text, names);
        expect(once.ok, text).toBe(true);
        if (!once.ok) return;
        const twice = resolveLicence(once.value.written, names);
        expect(twice).toEqual(once);
      }),
    );
  });

  it('never throws, and names what is at fault', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'MIT',
        'AND',
        'OR',
        'WITH',
        '(',
        ')',
        '+',
        'LicenseRef-',
        'DocumentRef-a:',
        ':',
        '__proto__',
        'constructor',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const resolved = resolveLicence(pieces.join(' '), names);
        if (!resolved.ok && resolved.error.text !== '') expect(resolved.error.part).not.toBe('');
      }),
      { numRuns: 200 },
    );
  });
});
