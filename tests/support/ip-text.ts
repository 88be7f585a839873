import { join } from 'node:path';
import type { LawSource } from '#core/law/source/law-fault';
import type { LawText } from '#main/catalog/compile-law';
import { readIpFolder } from '#main/catalog/read-ip-folder';
import { readLawTexts } from '#main/catalog/read-law-text';

let texts: readonly LawText[] | null = null;

/** The real files on intellectual property, read once a worker. */
export function ipTexts(): readonly LawText[] {
  texts ??= readIpFolder(join(import.meta.dirname, '../../resources/catalog'));
  return texts;
}

/** Text of one of them. @param name as `JP.yaml` */
export function ipText(name: string): string {
  const found = ipTexts().find(({ file }) => file === `ip/${name}`);
  if (found === undefined) throw new Error(`no file ${name}`);
  return found.text;
}

/** The common files, Japan and the United States, with one of them replaced: a small catalog that compiles fast. */
export function ipTextsWith(name: string, text: string): readonly LawText[] {
  return ipTexts()
    .filter(({ file }) => /\/(?:[a-z]+|JP|US)\.yaml$/.test(file))
    .map((each) => (each.file === `ip/${name}` ? { ...each, text } : each));
}

const readBefore = new Map<string, LawSource>();

/** What is read of the same files: of those that are as they were once a worker, since reading YAML takes longest. */
export function ipSourcesWith(name: string, text: string): ReturnType<typeof readLawTexts> {
  const changed = `ip/${name}`;
  const read = ipTextsWith(name, text).map((each) => {
    const known = each.file === changed ? undefined : readBefore.get(each.file);
    if (known !== undefined) return { sources: [known], faults: [] };
    const fresh = readLawTexts([each]);
    for (const source of fresh.sources) if (source.file !== changed) readBefore.set(source.file, source);
    return fresh;
  });
  return { sources: read.flatMap(({ sources }) => sources), faults: read.flatMap(({ faults }) => faults) };
}
