import { Fragment } from 'react';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

/**
 * A text whose small raised and lowered digits are set from the normal ones: the bundled faces lack some of them, and a
 * digit from another face would not be the same on every machine.
 */
export function Powers({ children }: { readonly children: string }) {
  return splitPowers(children).map(({ kind, text }, index) => {
    const Tag = kind === 'normal' ? Fragment : kind;
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no identity but their place
    return <Tag key={index}>{text}</Tag>;
  });
}

export interface TextPart {
  readonly kind: 'normal' | 'sup' | 'sub';
  readonly text: string;
}

/** `7.2×10²³` → `7.2×10`, sup `23`. */
export function splitPowers(text: string): readonly TextPart[] {
  return text.split(/([⁰¹²³⁴⁵⁶⁷⁸⁹]+|[₀₁₂₃₄₅₆₇₈₉]+)/).flatMap((part): TextPart[] => {
    if (part === '') return [];
    if (SUPERSCRIPTS.includes(part.charAt(0))) return [{ kind: 'sup', text: plain(part, SUPERSCRIPTS) }];
    if (SUBSCRIPTS.includes(part.charAt(0))) return [{ kind: 'sub', text: plain(part, SUBSCRIPTS) }];
    return [{ kind: 'normal', text: part }];
  });
}

function plain(digits: string, alphabet: string): string {
  return [...digits].map((digit) => alphabet.indexOf(digit)).join('');
}
