import type { PublicationBan } from '../domain/race.ts';
import { inertJson } from '../view/structured-data.ts';

/**
 * Runs in the head, before anything of the page is seen: marks the root element (`banned`) if the reader's
 * clock, in the race's time zone, stands within the ban on publishing polls. So the notice is there from the
 * first paint, moves nothing, and never says on another day that there is a ban.
 */
export function banScript({ from, to }: PublicationBan, timeZone: string): string {
  // The Swedish way to write a day is the ISO one.
  return [
    `{const{timeZone,from,to}=${inertJson({ timeZone, from, to })}`,
    `const today=new Date().toLocaleDateString('sv',{timeZone})`,
    `if(today>=from&&today<=to)document.documentElement.classList.add('banned')}`,
  ].join(';');
}
