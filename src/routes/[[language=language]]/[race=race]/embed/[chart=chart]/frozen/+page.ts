/** Its one script is its own: the site's would not start in a frame that the host has closed off. */
export const csr = false;
