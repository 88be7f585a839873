export {
  countKind,
  countryEntries,
  type DutyEntry,
  ENTRY_KINDS,
  type EntryKind,
  entryKind,
  planEntries,
} from '#core/law/plan-duties/duty-entries';
