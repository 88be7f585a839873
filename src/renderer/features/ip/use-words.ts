export { type IpWords as Words, useIpWords as useWords } from '../../ip/use-ip-words';
