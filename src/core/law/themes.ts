/** Rows of the compliance matrix, in its order; every duty belongs to one. Ids are public. */
export const THEMES = [
  'lawful-basis',
  'transparency',
  'rights',
  'security-breach',
  'transfers-localisation',
  'automated-decisions',
  'minors',
  'governance',
  'registration-filing',
  'ai-transparency-labelling',
  'high-risk',
  'general-purpose-models',
  'content',
] as const;
export type ThemeId = (typeof THEMES)[number];
