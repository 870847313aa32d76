/** Marks that other sites hang on shared links; they choose nothing, and nobody need be told of them. */
const TRACKING = /^(utm_\w+|fbclid|gclid|gbraid|wbraid|igshid|msclkid|twclid|mc_[ce]id|ref)$/;

/** True if the parameter was put there by whoever passed the link on. */
export function isTracking(name: string): boolean {
  return TRACKING.test(name);
}

/** True if the query says anything about what is to be seen. */
export function saysSomething(search: URLSearchParams): boolean {
  return [...search.keys()].some((name) => !isTracking(name));
}
