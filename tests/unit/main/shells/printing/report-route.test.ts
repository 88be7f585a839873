import { describe, expect, it } from 'vitest';
import { reportRoute } from '#main/shells/printing/report-route';

describe('reportRoute', () => {
  it('names the plan, the language and the paper', () => {
    expect(reportRoute({ planId: 'a-1', language: 'zh', paper: 'letter' })).toBe(
      '#/report/print?plan=a-1&lang=zh&paper=letter',
    );
  });

  it('names the sections when only some are wanted', () => {
    const route = reportRoute({ planId: 'a', language: 'en', paper: 'a4', sections: ['summary', 'cost'] });
    expect(new URLSearchParams(route.split('?')[1]).get('sections')).toBe('summary,cost');
  });

  it('names the document that is printed instead of the report', () => {
    expect(reportRoute({ planId: 'a-1', language: 'en', paper: 'a4', document: 'dpia' })).toBe(
      '#/report/print?plan=a-1&lang=en&paper=a4&document=dpia',
    );
  });

  it('lets nothing in an id change the rest of the address', () => {
    const route = reportRoute({ planId: 'a&lang=zh#/x', language: 'en', paper: 'a4' });
    expect(new URLSearchParams(route.split('?')[1]).get('lang')).toBe('en');
  });
});
