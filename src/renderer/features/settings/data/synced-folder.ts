/** Programs that copy a folder to other machines, by the words their folders have in a path. */
const SYNC_PROGRAMS: readonly (readonly [name: string, inPath: RegExp])[] = [
  ['OneDrive', /onedrive/i],
  ['Dropbox', /dropbox/i],
  ['Google Drive', /google ?drive|my drive/i],
  ['iCloud', /mobile documents|icloud/i],
  ['Nextcloud', /nextcloud/i],
  ['ownCloud', /owncloud/i],
  ['Box', /[\\/]box( sync)?([\\/]|$)/i],
  ['pCloud', /pcloud/i],
  ['Nutstore', /nutstore|坚果云/i],
  ['Baidu Netdisk', /baidu(netdisk|syncdisk)|百度网盘/i],
];

/** The program that syncs a folder, judged by its path; null = none that is known. */
export function syncProgramOf(folder: string): string | null {
  return SYNC_PROGRAMS.find(([, inPath]) => inPath.test(folder))?.[0] ?? null;
}
