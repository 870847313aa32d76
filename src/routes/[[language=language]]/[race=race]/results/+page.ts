/** Nothing on this page moves: it is read, and needs no script. */
export const csr = false;
