export { EvidenceField as EvidenceList } from './EvidenceField';
