/**
 * A translation with exactly the keys of the English texts. Chinese has one plural form, so `…_one` has no counterpart.
 */
export type Translated<English> = {
  readonly [Key in keyof English as Key extends `${string}_one` ? never : Key]: English[Key] extends string
    ? string
    : Translated<English[Key]>;
};
