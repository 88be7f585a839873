export {
  countKind,
  countryEntries,
  type DutyEntry,
  ENTRY_KINDS,
  type EntryKind,
  planEntries,
} from '#core/law/plan-duties/duty-entries';
