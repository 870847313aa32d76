/** The colours of the page, for those who see the domain through this room alone. */
export { INK, PAPER, type Scheme } from '../domain/legible-colour.ts';
