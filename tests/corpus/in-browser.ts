/** What the corpus command loads into its page: the readers, and the reading of forms. */
export { readPage } from '../../utils/shops/read.ts';
export { readForm } from '../forms/read-form.ts';
