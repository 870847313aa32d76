import type { PollsWords } from './polls.en.ts';

/** Words of the page with all polls alone, in Spanish (es-VE). */
export const pollsEs: PollsWords = {
  houseEffectsHeading: 'Efectos de casa',
  houseEffectsIntro:
    'Cuánto se aparta cada firma del promedio de su propio grupo, en la ventaja, con el rango del 95 %. Un efecto grande es una diferencia, no un error: el equivocado puede ser el promedio.',
  pollstersIntro:
    'El grupo es lo que una página dice de la firma, con su enlace. No es un juicio de Margen ni una medida de acierto.',
  otherQuestionNote: 'Se muestra aparte: nunca se promedia con la pregunta principal.',
  basis: 'Quién lo dice',
};
