import { benchmark } from './benchmark';
import { cash } from './cash';
import { check } from './check';
import { common } from './common';
import { compliance } from './compliance';
import { conceptGraph } from './concept-graph';
import { cost } from './cost';
import { costBacktest } from './cost-backtest';
import { costFit } from './cost-fit';
import { countries } from './countries';
import { deadlines } from './deadlines';
import { documents } from './documents';
import { ecosystem } from './ecosystem';
import { edit } from './edit';
import { entryPlan } from './entry-plan';
import { evidence } from './evidence';
import { facts } from './facts';
import { fairness } from './fairness';
import { home } from './home';
import { ip } from './ip';
import { items } from './items';
import { lab } from './lab';
import { lawChanges } from './law-changes';
import { learning } from './learning';
import { marketRanking } from './market-ranking';
import { materials } from './materials';
import { ownMachines } from './own-machines';
import { placement } from './placement';
import { plan } from './plan';
import { planMoney } from './plan-money';
import { progress } from './progress';
import { protection } from './protection';
import { report } from './report';
import { reportMachines } from './report-machines';
import { serving } from './serving';
import { settings } from './settings';
import { shell } from './shell';
import { sizing } from './sizing';
import { sources } from './sources';
import { strategy } from './strategy';
import { synonyms } from './synonyms';
import { transparency } from './transparency';
import { ui } from './ui';
import { uncertainty } from './uncertainty';
import { workload } from './workload';

/** All Chinese texts; loaded when Chinese is chosen. */
export const zh = {
  common,
  shell,
  ui,
  home,
  plan,
  cost,
  costFit,
  cash,
  costBacktest,
  countries,
  compliance,
  deadlines,
  evidence,
  lawChanges,
  progress,
  documents,
  ip,
  benchmark,
  ownMachines,
  planMoney,
  uncertainty,
  materials,
  protection,
  lab,
  edit,
  facts,
  fairness,
  placement,
  sources,
  strategy,
  conceptGraph,
  entryPlan,
  ecosystem,
  transparency,
  learning,
  marketRanking,
  serving,
  settings,
  sizing,
  workload,
  report,
  reportMachines,
  check,
  items,
  synonyms,
};
