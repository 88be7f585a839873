import type { TFunction } from 'i18next';
import type { Layout } from '#core/fit/layout';
import type { Language } from '../format/language';

/** A layout as engineers write it: `TP 8 · PP 16 · DP 128 · ZeRO-1`; what is 1 is left out. */
export function layoutCode(layout: Layout, language: Language): string {
  const degrees = [
    ['TP', layout.tensor],
    ['CP', layout.context],
    ['PP', layout.pipeline],
    ['EP', layout.expert],
    ['DP', layout.data],
  ] as const;
  const parts = degrees.filter(([, degree]) => degree > 1).map(([name, degree]) => `${name} ${degree}`);
  if (parts.length === 0) parts.push('DP 1');
  if (layout.zero > 0 && layout.data * layout.context > 1) parts.push(`ZeRO-${layout.zero}`);
  return parts.join(language === 'zh' ? '\u3000' : ' · ');
}

/** One line of a layout: what is chosen, and what it means. */
export interface LayoutLine {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  readonly meaning: string;
}

/** The layout line by line, in words. */
export function layoutLines(t: TFunction<'costFit'>, layout: Layout): readonly LayoutLine[] {
  const line = (key: 'tensor' | 'context' | 'pipeline' | 'expert' | 'data', value: number): LayoutLine => ({
    key,
    name: t(`layout.${key}.name`),
    value: String(value),
    meaning: t(`layout.${key}.${value === 1 ? 'none' : 'some'}`, { chunks: layout.interleave }),
  });
  return [
    line('data', layout.data),
    line('tensor', layout.tensor),
    line('pipeline', layout.pipeline),
    ...(layout.context > 1 ? [line('context', layout.context)] : []),
    ...(layout.expert > 1 ? [line('expert', layout.expert)] : []),
    {
      key: 'zero',
      name: t('layout.zero.name'),
      value: `ZeRO-${layout.zero}`,
      meaning: t(`layout.zero.${layout.zero}`),
    },
    {
      key: 'microBatch',
      name: t('layout.microBatch.name'),
      value: String(layout.microBatch),
      meaning: t('layout.microBatch.some', { count: layout.microBatch }),
    },
    {
      key: 'recompute',
      name: t('layout.recompute.name'),
      value: t(`recompute.${layout.recompute}`),
      meaning: t(`layout.recompute.${layout.recompute}`),
    },
  ];
}
