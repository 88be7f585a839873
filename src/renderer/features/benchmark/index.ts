export { BenchmarkPage } from './BenchmarkPage';
