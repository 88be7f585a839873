import i18next from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../../../src/renderer/i18n/en';
import { zh } from '../../../../src/renderer/i18n/zh';
import { RangeMark, type RangeMarkProps } from '../../../../src/renderer/ui/RangeMark';

const i18n = i18next.createInstance();
beforeAll(() => i18n.init({ lng: 'en', resources: { en, zh }, interpolation: { escapeValue: false } }));

const quantiles = { p10: 0.7, p25: 0.9, p50: 1.2, p75: 1.7, p90: 2.4 };
const axis = { min: 0, max: 3 };

function render(props: Partial<RangeMarkProps> = {}): string {
  return renderToStaticMarkup(
    <I18nextProvider i18n={i18n}>
      <RangeMark quantiles={quantiles} axis={axis} label="Total" text={(value) => `${value} M`} {...props} />
    </I18nextProvider>,
  );
}

describe('RangeMark', () => {
  it('says what it shows', () => {
    expect(render({ hollow: true })).toContain(
      'aria-label="Total: median 1.2 M; 8 in 10 runs between 0.7 M and 2.4 M; rests on an assumption or an old figure"',
    );
  });

  it('draws an unknown as a line without bar and says so', () => {
    const markup = render({ quantiles: null });
    expect(markup).toContain('aria-label="Total: unknown"');
    expect(markup).not.toContain('<i');
  });

  it('clips at the end of the axis and names the value it goes to', () => {
    const markup = render({ axis: { min: 0, max: 2 }, quantiles: { ...quantiles, p75: 1.1 } });
    expect(markup).toContain('--e:100');
    expect(markup).toContain('2.4 M</em>');
  });

  it('is a tab stop only outside tables', () => {
    expect(render()).not.toContain('tabindex');
    expect(render({ size: 'headline' })).toContain('tabindex="0"');
  });
});
