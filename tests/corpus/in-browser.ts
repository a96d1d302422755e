/** What the corpus command loads into its page: the readers, and the reading of forms. */
export { shops } from '../../utils/shops/index.ts';
export { readForm } from '../forms/read-form.ts';
