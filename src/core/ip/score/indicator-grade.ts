import type { Indicator, IndicatorDefinition } from '#core/ip/ip';

/** How good a value is for a company on AI models [0..100]; null = not known, or not graded. */
export function gradeOf({ scale }: IndicatorDefinition, { value }: Pick<Indicator, 'value'>): number | null {
  if (value === null) return null;
  switch (scale.kind) {
    case 'word':
      return scale.words.find(({ id }) => id === value)?.grade100 ?? null;
    case 'list': {
      if (!Array.isArray(value)) return null;
      const held = scale.counted.filter((word) => value.includes(word)).length;
      return (100 * held) / scale.counted.length;
    }
    case 'number':
      return scale.isGrade100 && typeof value === 'number' ? Math.min(100, Math.max(0, value)) : null;
  }
}
