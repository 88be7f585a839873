export { ChangesNotice } from './ChangesNotice';
export { ChangesView } from './ChangesView';
