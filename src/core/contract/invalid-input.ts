import type * as z from 'zod';
import type { AppError } from '#core/contract/app-error';

/** The first fault zod found, as one sentence with the path of the field. */
export function invalidInput(error: z.ZodError, subject: string): AppError {
  const issue = error.issues[0];
  if (issue === undefined) return { code: 'invalid-input', message: `${subject}: not valid` };
  const field = issue.path.map(String).join('.');
  const message = issue.message.replace(/^Invalid input: /, '');
  return field === ''
    ? { code: 'invalid-input', message: `${subject}: ${message}` }
    : { code: 'invalid-input', message: `${subject}: field ${field}: ${message}`, field };
}
