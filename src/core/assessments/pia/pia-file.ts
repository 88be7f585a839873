import * as z from 'zod';
import type { AppError } from '#core/contract/app-error';
import { invalidInput } from '#core/contract/invalid-input';
import type { Bilingual } from '#core/law/law';
import { err, ok, type Result } from '#core/shared/result';

/** Largest file that is read [characters]; a full assessment has some hundred thousand. */
export const MAX_PIA_CHARS = 2_000_000;

const plain = z.string().max(20_000).nullish();
const flag = z.union([z.number().int().min(0).max(1), z.boolean()]).nullish();

const PiaAnswer = z.looseObject({
  /** Number of the question, e.g. 111; some versions write it as text. */
  reference_to: z.union([z.number().int(), z.string().max(40)]),
  data: z.looseObject({
    /** HTML. */
    text: z.string().max(200_000).nullish(),
    /** 1 to 4; 0 or null = not set. */
    gauge: z.number().int().min(0).max(4).nullish(),
    list: z.array(z.string().max(10_000)).max(1000).nullish(),
  }),
});
export type PiaAnswer = z.infer<typeof PiaAnswer>;

const PiaMeasure = z.looseObject({ title: plain, content: z.string().max(200_000).nullish() });
export type PiaMeasure = z.infer<typeof PiaMeasure>;

/** What the PIA tool of the French authority (CNIL) writes as `.json`, as far as it is read here; the rest is kept. */
export const PiaFile = z.looseObject({
  pia: z.looseObject({
    name: z.string().max(1000),
    author_name: plain,
    evaluator_name: plain,
    validator_name: plain,
    dpos_names: plain,
    dpo_status: flag,
    dpo_opinion: plain,
    people_names: plain,
    concerned_people_searched_opinion: flag,
    concerned_people_searched_content: plain,
    concerned_people_status: flag,
    concerned_people_opinion: plain,
  }),
  answers: z.array(PiaAnswer).max(2000).nullish(),
  measures: z.array(PiaMeasure).max(300).nullish(),
  evaluations: z.array(z.looseObject({})).max(2000).nullish(),
  comments: z.array(z.looseObject({})).max(20_000).nullish(),
});
export type PiaFile = z.infer<typeof PiaFile>;

/**
 * Reads an export of CNIL's PIA tool.
 *
 * @param subject name of the file, for the message
 * @param language of the message
 * @returns `invalid-input` naming the field at fault when it is no such file
 */
export function readPiaFile(
  text: string,
  subject: string,
  language: 'en' | 'zh' = 'en',
): Result<PiaFile, AppError> {
  const refuse = ({ en, zh }: Bilingual) =>
    err<AppError>({
      code: 'invalid-input',
      message: language === 'zh' ? `${subject}：${zh}` : `${subject}: ${en}`,
    });
  const limit = MAX_PIA_CHARS.toLocaleString('en-US');
  if (text.length > MAX_PIA_CHARS)
    return refuse({
      en: `more than ${limit} characters; larger files are not read`,
      zh: `超过 ${limit} 个字符；不读取更大的文件`,
    });
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return refuse({
      en: 'expected JSON as CNIL’s PIA tool exports it; this is no JSON',
      zh: '应为 CNIL 的 PIA 工具导出的 JSON；该文件不是 JSON',
    });
  }
  const parsed = PiaFile.safeParse(document);
  return parsed.success ? ok(parsed.data) : err(invalidInput(parsed.error, subject, language));
}
