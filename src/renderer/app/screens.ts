import type { ComponentType } from 'react';
import { loadScreenTexts } from '../i18n/i18n';
import type { ScreenNamespace } from '../i18n/screen-texts';
import { featureOf } from './features';

/** Groups of the rail, in order; `top` has no heading. */
export const SCREEN_GROUPS = ['top', 'results', 'machine', 'output'] as const;
export type ScreenGroup = (typeof SCREEN_GROUPS)[number];

export type ScreenId =
  | 'home'
  | 'plan'
  | 'cost'
  | 'countries'
  | 'compliance'
  | 'ip'
  | 'strategy'
  | 'fairness'
  | 'benchmark'
  | 'lab'
  | 'report'
  | 'sources'
  | 'learning'
  | 'settings';

export interface Screen {
  /** Folder in `features/`; its name is `screen.<id>` of the namespace `shell`. */
  readonly id: ScreenId;
  /** Place in the hash; the page owns what follows it. */
  readonly path: string;
  readonly group: ScreenGroup;
  /** The page its folder exports. */
  readonly page: string;
  /** Namespaces that come with it. */
  readonly texts?: readonly ScreenNamespace[];
}

/** Texts of parts of the report that stand on screens of their own besides; its pages wait for them too. */
export const REPORT_TEXTS: readonly ScreenNamespace[] = [
  'reportMachines',
  'cash',
  'serving',
  'costFit',
  'uncertainty',
  'marketRanking',
  'conceptGraph',
  'ecosystem',
  'entryPlan',
  'fairness',
  'transparency',
];

/** Every screen, in the order of the rail. A screen that is not built yet has no line, so that no link is dead. */
const SCREEN_LIST: readonly Screen[] = [
  { id: 'home', path: '/', group: 'top', page: 'HomePage' },
  {
    id: 'plan',
    path: '/plan',
    group: 'top',
    page: 'PlanPage',
    texts: ['ownMachines', 'planMoney', 'workload'],
  },
  { id: 'cost', path: '/cost', group: 'results', page: 'CostPage' },
  { id: 'countries', path: '/countries', group: 'results', page: 'CountriesPage' },
  {
    id: 'compliance',
    path: '/compliance',
    group: 'results',
    page: 'CompliancePage',
    texts: ['transparency'],
  },
  { id: 'ip', path: '/ip', group: 'results', page: 'IpPage' },
  { id: 'strategy', path: '/strategy', group: 'results', page: 'StrategyPage', texts: ['strategy'] },
  { id: 'fairness', path: '/fairness', group: 'results', page: 'FairnessPage', texts: ['fairness'] },
  { id: 'benchmark', path: '/benchmark', group: 'machine', page: 'BenchmarkPage', texts: ['benchmark'] },
  { id: 'lab', path: '/lab', group: 'machine', page: 'LabPage', texts: ['lab'] },
  {
    id: 'report',
    path: '/report',
    group: 'output',
    page: 'ReportPage',
    texts: REPORT_TEXTS,
  },
  { id: 'sources', path: '/sources', group: 'output', page: 'SourcesPage', texts: ['sources'] },
  { id: 'learning', path: '/learning', group: 'output', page: 'LearningPage', texts: ['learning'] },
  { id: 'settings', path: '/settings', group: 'output', page: 'SettingsPage', texts: ['settings'] },
];

export const SCREENS: readonly Screen[] = SCREEN_LIST.filter(({ id }) => featureOf(id) !== undefined);

/** Loads a page; each feature is a chunk of its own. @param texts namespaces it needs beside those of the start */
export async function loadPage(
  feature: string,
  page: string,
  texts: readonly ScreenNamespace[] = [],
): Promise<{ readonly default: ComponentType }> {
  const [exported] = await Promise.all([featureOf(feature)?.(), loadScreenTexts(texts)]);
  const component = exported?.[page];
  if (component === undefined) throw new Error(`features/${feature} exports no ${page}`);
  return { default: component };
}
