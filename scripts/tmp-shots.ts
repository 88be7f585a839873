import { takeShots } from '#scripts/lib/screen-shots';

const [, , place = '', name = '', width = '1280', height = '2600', language = 'en', theme = 'light'] =
  process.argv;
await takeShots([
  {
    place,
    file: `/tmp/fit6/shots/${name}.png`,
    size: { width: Number(width), height: Number(height) },
    settings: { language: language as 'en', theme: theme as 'light' },
  },
]);
