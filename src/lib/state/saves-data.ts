/** True if the reader has asked for as few bytes as possible. Only in the browser. */
export function savesData(): boolean {
  return asksToSave(navigator) || matchMedia('(prefers-reduced-data: reduce)').matches;
}

/** `navigator.connection` is not in every browser, nor in the types of the DOM. */
function asksToSave(of: object): boolean {
  if (!('connection' in of) || typeof of.connection !== 'object' || of.connection === null) {
    return false;
  }
  return 'saveData' in of.connection && of.connection.saveData === true;
}
