/** A list of numbers, typed or plain. */
export type Numbers = ArrayLike<number>;

/**
 * The number at `index`. Every index in this folder is inside its array by construction; 0 stands in
 * for what the type system cannot know, and costs nothing.
 */
export function at(numbers: Numbers, index: number): number {
  return numbers[index] ?? 0;
}

/** Adds `amount` to the number at `index`. */
export function add(numbers: Float64Array, index: number, amount: number): void {
  numbers[index] = at(numbers, index) + amount;
}

/** The sum of the numbers. */
export function sumOf(numbers: Numbers): number {
  let total = 0;
  for (let index = 0; index < numbers.length; index += 1) total += at(numbers, index);
  return total;
}

/** The mean of the numbers; 0 of none. */
export function meanOf(numbers: Numbers): number {
  return numbers.length === 0 ? 0 : sumOf(numbers) / numbers.length;
}

/** The number, or the nearest end of the interval if it lies outside. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
