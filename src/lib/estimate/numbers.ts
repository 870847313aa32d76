/**
 * The number at `index`. Every index in this folder is inside its array by construction; 0 stands in
 * for what the type system cannot know, and costs nothing. One function for each kind of array, as the
 * engine makes fast code only of those that always meet the same kind.
 */
export function at(numbers: Float64Array, index: number): number {
  return numbers[index] ?? 0;
}

/** The whole number at `index`; see `at`. */
export function wholeAt(numbers: Int32Array, index: number): number {
  return numbers[index] ?? 0;
}

/** No numbers at all. */
export const NO_NUMBERS = new Float64Array(0);

/** Adds `amount` to the number at `index`. */
export function add(numbers: Float64Array, index: number, amount: number): void {
  numbers[index] = at(numbers, index) + amount;
}

/** The sum of the numbers. */
export function sumOf(numbers: Float64Array): number {
  let total = 0;
  for (let index = 0; index < numbers.length; index += 1) total += at(numbers, index);
  return total;
}

/** The mean of the numbers; 0 of none. */
export function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0) / Math.max(1, numbers.length);
}

/** The number, or the nearest end of the interval if it lies outside. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
