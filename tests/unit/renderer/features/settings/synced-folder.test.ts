import { expect, it } from 'vitest';
import { syncProgramOf } from '../../../../../src/renderer/features/settings/data/synced-folder';

it.each([
  ['C:\\Users\\ada\\OneDrive - Kranich\\Landfall', 'OneDrive'],
  ['/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/Landfall', 'iCloud'],
  ['/Users/ada/Library/CloudStorage/GoogleDrive-ada@kranich.de/My Drive', 'Google Drive'],
  ['/home/ada/Dropbox/Landfall', 'Dropbox'],
  ['D:\\坚果云\\Landfall', 'Nutstore'],
  ['/home/ada/Box Sync/Landfall', 'Box'],
])('%s is synced by %s', (folder, program) => {
  expect(syncProgramOf(folder)).toBe(program);
});

it.each([
  '/home/ada/.config/Landfall',
  'C:\\Users\\ada\\AppData\\Roaming\\Landfall',
  '/home/ada/sandbox/plans',
  '/home/xbox/boxes',
])('%s is not', (folder) => {
  expect(syncProgramOf(folder)).toBeNull();
});
