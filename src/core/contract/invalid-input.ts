import type * as z from 'zod';
import type { AppError } from '#core/contract/app-error';
import { expectationInChinese } from '#core/contract/expectation-zh';

/** The first fault zod found, as one sentence with the path of the field, in the language of who reads it. */
export function invalidInput(error: z.ZodError, subject: string, language: 'en' | 'zh' = 'en'): AppError {
  const issue = error.issues[0];
  if (language === 'zh') return inChinese(issue, subject);
  if (issue === undefined) return { code: 'invalid-input', message: `${subject}: not valid` };
  const field = issue.path.map(String).join('.');
  const message = expectation(issue);
  return field === ''
    ? { code: 'invalid-input', message: `${subject}: ${message}` }
    : { code: 'invalid-input', message: `${subject}: field ${field}: ${message}`, field };
}

function inChinese(issue: z.core.$ZodIssue | undefined, subject: string): AppError {
  if (issue === undefined) return { code: 'invalid-input', message: `${subject}：无效` };
  const field = issue.path.map(String).join('.');
  const message = expectationInChinese(issue);
  return field === ''
    ? { code: 'invalid-input', message: `${subject}：${message}` }
    : { code: 'invalid-input', message: `${subject}：字段 ${field}：${message}`, field };
}

/** "expected …": zod says so by itself, except of a union, where it says what each of the choices expected. */
function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_union') {
    const choices = issue.errors.flatMap((branch) =>
      branch[0] === undefined ? [] : [expectation(branch[0])],
    );
    const wanted = choices.map((choice) => choice.replace(/^expected /, '').replace(/, received .*$/, ''));
    if (wanted.length > 0) return `expected ${[...new Set(wanted)].join(' or ')}`;
  }
  // A key of a record that is none, e.g. no country code: what was expected of it stands one level below.
  const [ofKey] = issue.code === 'invalid_key' ? issue.issues : [];
  if (ofKey !== undefined) return expectation(ofKey);
  return issue.message
    .replace(/expected int, received number$/, 'expected a whole number')
    .replace(/^[A-Z][a-z]+ [a-z]+: (?=expected )/, '')
    .replace(/, received undefined$/, ', but it is missing');
}
