import type { PollsWords } from './polls.en.ts';

/** Words of the page with all polls alone, in Spanish (es-VE). */
export const pollsEs: PollsWords = {
  houseEffectsHeading: 'Efectos de casa',
  houseEffectsIntro:
    'Cuánto se aparta cada firma del promedio, en la ventaja, con el rango del 95 %. Un efecto grande es una diferencia, no un error: el equivocado puede ser el promedio.',
  errorsHeading: 'Las últimas encuestas frente a los resultados proclamados',
  errorsIntro:
    'Cuánto se aparta la última encuesta de cada firma de cada resultado proclamado. Margen no juzga entre ellos, así que de ninguna firma se dice que acertó o falló.',
  pollstersIntro:
    'El grupo es lo que una página dice de la firma, con su enlace. No es un juicio de Margen ni una medida de acierto.',
  otherQuestionNote: 'Se muestra aparte: nunca se promedia con la pregunta principal.',
  basis: 'Quién lo dice',
};
