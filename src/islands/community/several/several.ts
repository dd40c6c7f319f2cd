/** What the self-check of rural communities adds to several places: fetched by those who want a table. */
export { Together } from './Together.tsx';
