import { check } from './check';
import { common } from './common';
import { compliance } from './compliance';
import { cost } from './cost';
import { countries } from './countries';
import { documents } from './documents';
import { edit } from './edit';
import { facts } from './facts';
import { home } from './home';
import { items } from './items';
import { plan } from './plan';
import { report } from './report';
import { settings } from './settings';
import { shell } from './shell';
import { sources } from './sources';
import { ui } from './ui';

/** All Chinese texts; loaded when Chinese is chosen. */
export const zh = {
  common,
  shell,
  ui,
  home,
  plan,
  cost,
  countries,
  compliance,
  documents,
  edit,
  facts,
  sources,
  settings,
  report,
  check,
  items,
};
