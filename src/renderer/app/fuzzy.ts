/** Lower case without accents, so that "türkiye", "Turkiye" and "TÜRKIYE" meet. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLocaleLowerCase('en');
}

/**
 * How well a text matches what was typed, higher is better; null = not at all. All words typed have to occur, each
 * either as a run of letters (best at the start of a word) or as letters in order with gaps.
 */
export function matchScore(query: string, text: string): number | null {
  const folded = foldText(text);
  let total = 0;
  for (const word of foldText(query).split(/\s+/)) {
    if (word === '') continue;
    const score = wordScore(word, folded);
    if (score === null) return null;
    total += score;
  }
  // Among equals the shorter text is the closer one.
  return total - folded.length / 1000;
}

const AT_START = 100;
const AT_WORD_START = 80;
const INSIDE = 50;
const SCATTERED = 20;

function wordScore(word: string, text: string): number | null {
  const at = text.indexOf(word);
  if (at === 0) return AT_START;
  if (at > 0) return /[\s\-·/(]/.test(text[at - 1] ?? '') ? AT_WORD_START : INSIDE;
  const gaps = scatteredGaps(word, text);
  return gaps === null ? null : Math.max(1, SCATTERED - gaps);
}

/** Letters skipped between the first and the last one of a word found in order; null when it is not in there. */
function scatteredGaps(word: string, text: string): number | null {
  const first = text.indexOf(word[0] ?? '');
  if (first === -1) return null;
  let at = first;
  for (const letter of word.slice(1)) {
    at = text.indexOf(letter, at + 1);
    if (at === -1) return null;
  }
  const gaps = at - first + 1 - word.length;
  // Letters strewn over a whole sentence are chance, not a match.
  return gaps >= word.length ? null : gaps;
}
