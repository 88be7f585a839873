import { join } from 'node:path';
import type { LawText } from '#main/catalog/compile-law';
import { readIpFolder } from '#main/catalog/read-ip-folder';

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
