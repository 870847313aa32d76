declare const share: unique symbol;

/** A part of a whole, 0–1. Percent exists only in files and in what is shown. */
export type Share = number & { readonly [share]: true };

/** A reported percentage (0–100) as a share; undefined if it is outside that span or not a number. */
export function shareOfPercent(percent: number): Share | undefined {
  return percent >= 0 && percent <= 100 ? brand(percent / 100) : undefined;
}

/** A number already on the 0–1 scale as a share; undefined if it is outside 0–1 or not a number. */
export function shareOf(fraction: number): Share | undefined {
  return fraction >= 0 && fraction <= 1 ? brand(fraction) : undefined;
}

function brand(fraction: number): Share {
  // eslint-disable-next-line no-restricted-syntax -- the constructor of the branded type
  return fraction as Share;
}
