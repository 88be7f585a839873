import type { Settings } from '#core/contract/settings';

/** What a window shows that only prints the report: its plan, and settings that hold for the paper. */
export interface PrintOverrides {
  readonly planId: string | null;
  readonly settings: Partial<Settings>;
}

/** Reads the print route, e.g. `#/report/print?plan=p1&lang=zh&paper=a4`; null at any other place. */
export function printOverrides({
  path,
  search,
}: {
  readonly path: string;
  readonly search: string;
}): PrintOverrides | null {
  if (path !== '/report/print') return null;
  const query = new URLSearchParams(search);
  const language = query.get('lang');
  const paper = query.get('paper');
  return {
    planId: query.get('plan'),
    settings: {
      theme: 'light',
      textSizePercent: 100,
      ...(language === 'en' || language === 'zh' ? { language } : {}),
      ...(paper === 'a4' || paper === 'letter' ? { paper } : {}),
    },
  };
}
