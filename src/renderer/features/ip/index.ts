export { IpPage } from './IpPage';
