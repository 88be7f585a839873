export { ProgressView } from './ProgressView';
