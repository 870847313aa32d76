import { METHOD } from './method.ts';

/**
 * Campaign time in days, on which opinion moves at a steady pace: u(t) = t + A·T·exp(−(E − t)/T).
 * `day` and `electionDay` are on one scale of days; u runs faster near the vote. Past the vote it
 * stands still. Source: method.md §1.
 */
export function campaignTime(day: number, electionDay: number): number {
  const left = Math.max(0, electionDay - day);
  const { clockAcceleration, clockDays } = METHOD;
  return -left + clockAcceleration.value * clockDays.value * Math.exp(-left / clockDays.value);
}
