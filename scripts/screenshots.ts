/**
 * Pictures of the running product: `npm run screenshots` takes those of the README, with a folder as argument every
 * screen in both languages, both themes and two window sizes, to look at after a change.
 */
import path from 'node:path';
import { inRoot } from '#scripts/lib/paths';
import { type Shot, takeShots } from '#scripts/lib/screen-shots';

const SMALL = { width: 1280, height: 800 };
const LARGE = { width: 1920, height: 1080 };
const PLACES = [
  '/',
  '/plan',
  '/cost',
  '/countries',
  '/compliance',
  '/ip',
  '/strategy',
  '/fairness',
  '/benchmark',
  '/lab',
  '/report',
  '/sources',
  '/learning',
  '/settings',
] as const;

const nameOf = (place: string) => (place === '/' ? 'home' : place.slice(1).replaceAll(/[/?=]/g, '-'));

/** The pictures of the README: its main screens by day, one at night, and the report in Chinese. */
const README: readonly (readonly [place: string, name: string, Shot['settings']])[] = [
  ['/plan?field=training.tokens', 'plan', { language: 'en', theme: 'light' }],
  ['/cost', 'cost', { language: 'en', theme: 'light' }],
  ['/cost?view=placement', 'placement', { language: 'en', theme: 'light' }],
  ['/countries', 'countries', { language: 'en', theme: 'light' }],
  ['/compliance', 'compliance', { language: 'en', theme: 'light' }],
  ['/ip', 'ip', { language: 'en', theme: 'light' }],
  ['/strategy', 'strategy', { language: 'en', theme: 'light' }],
  ['/lab', 'lab', { language: 'en', theme: 'light' }],
  ['/countries', 'countries-dark', { language: 'en', theme: 'dark' }],
  ['/report', 'report-zh', { language: 'zh', theme: 'light' }],
];

function readmeShots(): readonly Shot[] {
  return README.map(([place, name, settings]) => ({
    place,
    file: inRoot('docs/pictures', `${name}.png`),
    size: SMALL,
    settings,
  }));
}

/** @param only places to take; all when empty */
function everyShot(folder: string, only: readonly string[]): readonly Shot[] {
  const places = only.length > 0 ? only : PLACES;
  return places.flatMap((place) =>
    (['en', 'zh'] as const).flatMap((language) =>
      (['light', 'dark'] as const).flatMap((theme) =>
        [SMALL, LARGE].map((size) => ({
          place,
          file: path.resolve(folder, `${nameOf(place)}-${language}-${theme}-${size.width}.png`),
          size,
          settings: { language, theme },
        })),
      ),
    ),
  );
}

const [folder, ...only] = process.argv.slice(2);
const shots = folder === undefined ? readmeShots() : everyShot(folder, only);
await takeShots(shots);
console.log(`${shots.length} pictures in ${path.dirname(shots[0]?.file ?? '')}`);
