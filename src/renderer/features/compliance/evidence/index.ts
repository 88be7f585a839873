export { EvidenceField } from './EvidenceField';
