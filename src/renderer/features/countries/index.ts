export { CountriesPage } from './CountriesPage';
