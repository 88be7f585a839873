/**
 * Puts the cursor into the first field of a form that holds something invalid: what is typed there must not be passed over
 * for the last value that was valid.
 *
 * @returns whether there is one
 */
export function focusFault(form: HTMLFormElement): boolean {
  const atFault = form.querySelector<HTMLInputElement>('[aria-invalid="true"]');
  atFault?.focus();
  return atFault !== null;
}
