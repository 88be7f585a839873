import type { FilledRows, Missing, Origin, Said, Statement } from '#core/assessments/document';
import type { FactId } from '#core/law/facts';
import type { Bilingual } from '#core/law/law';

export const both = (en: string, zh: string): Bilingual => ({ en, zh });

/** The same signs in both languages, e.g. a name or a number. */
export const same = (text: string): Bilingual => ({ en: text, zh: text });

/** A text of both languages from parts of both, e.g. the name of a country in a sentence. */
export function filled(en: string, zh: string, parts: Readonly<Record<string, Bilingual>>): Bilingual {
  const fill = (text: string, language: keyof Bilingual) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name]?.[language] ?? whole);
  return { en: fill(en, 'en'), zh: fill(zh, 'zh') };
}

export function say(text: Bilingual, ...from: readonly Origin[]): Said {
  return { text, from };
}

/** Names what nobody has answered. @param settledBy the fact or the path of the plan that settles it */
export function ask(missing: Bilingual, settledBy: { fact?: FactId; path?: string } = {}): Missing {
  return { missing, ...settledBy };
}

export const NO_ROWS: FilledRows = { rows: [], from: [] };

/** `a, b and c`; `a、b和c`. */
export function listed(items: readonly Bilingual[]): Bilingual {
  const join = (language: keyof Bilingual, comma: string, and: string) => {
    const words = items.map((item) => item[language]);
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(comma)}${and}${last}`;
  };
  return { en: join('en', ', ', ' and '), zh: join('zh', '、', '和') };
}

/** Origins without repeats, in the order of their first use. */
export function originsOf(statements: readonly Statement[]): readonly Origin[] {
  const all = statements.flatMap((statement) => ('from' in statement ? statement.from : []));
  return [...new Map(all.map((origin) => [`${origin.kind}/${origin.label.en}`, origin])).values()];
}
