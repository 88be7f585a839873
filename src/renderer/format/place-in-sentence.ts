/** Names that English does not use without their article. */
const WITH_ARTICLE = /^(United |Netherlands|Philippines)/;

/** Name of a country as it stands inside an English sentence: `in the United States`. */
export function placeInSentence(name: string): string {
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}
