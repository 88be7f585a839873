/**
 * Loads the bundled Noto Sans SC (SIL OFL); its slices are fetched as characters are met. Only Chinese needs it, so it
 * stays out of the first load.
 */
export async function loadChineseFont(): Promise<void> {
  await import('@fontsource-variable/noto-sans-sc');
}

/** Loads the serif faces of the report: Source Serif, and Noto Serif SC for Chinese. */
export async function loadReportFonts(language: 'en' | 'zh'): Promise<void> {
  await import('@fontsource-variable/source-serif-4');
  if (language === 'zh') {
    await import('@fontsource-variable/noto-sans-sc');
    await import('@fontsource-variable/noto-serif-sc');
  }
}
