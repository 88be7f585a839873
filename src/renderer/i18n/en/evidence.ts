/** Files that prove that a duty is met. */
export const evidence = {
  list: 'Evidence files',
  add: 'Attach files…',
  tooLarge: '{{size}} MB, expected at most {{limit}} MB.',
  unreadable: 'It cannot be read; expected a file you may open.',
  limit: 'or drop them here; at most {{size}} each',
  adding_one: 'Storing {{count}} file…',
  adding_other: 'Storing {{count}} files…',
  facts: '{{size}}, added {{date}},',
  shortDigest: 'SHA-256 {{digits}}…',
  digest: 'SHA-256 {{sha256}}',
  state: { ok: 'unaltered', missing: 'missing', altered: 'altered', unknown: 'checking…' },
  why: {
    missing: 'The file is no longer in the data folder. Attach it again, or put it back.',
    altered:
      'The file in the data folder was changed after it was attached: it no longer fits its digest and proves nothing. Attach the original again.',
  },
  save: 'Save a copy',
  saveNamed: 'Save a copy of {{file}}',
  remove: 'Remove',
  removeNamed: 'Remove {{file}}',
  step: { added: 'evidence “{{file}}” attached', removed: 'evidence “{{file}}” removed' },
  bundle: {
    alone_one: '{{count}} evidence file of the plan is not in the exported file.',
    alone_other: '{{count}} evidence files of the plan are not in the exported file.',
    left_one: '{{count}} evidence file is not in the export: {{files}}.',
    left_other: '{{count}} evidence files are not in the export: {{files}}.',
    notImported_one: '{{count}} evidence file did not come with the plan: {{files}}.',
    notImported_other: '{{count}} evidence files did not come with the plan: {{files}}.',
    file: '{{file}} ({{state}})',
  },
} as const;
