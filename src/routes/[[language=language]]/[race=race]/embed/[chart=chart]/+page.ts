/** The page around it may forbid scripts, and a frame should cost its reader little. */
export const csr = false;
