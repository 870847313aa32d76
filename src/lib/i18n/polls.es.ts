import type { PollsWords } from './polls.en.ts';

/** Words of the page with all polls alone, in Spanish (es-VE). */
export const pollsEs: PollsWords = {
  houseEffectsHeading: 'Efectos de casa',
  houseEffectsIntro:
    'Cuánto se aparta cada firma del promedio, en la ventaja, con el rango del 95 %. Un efecto grande es una diferencia, no un error: el equivocado puede ser el promedio.',
  errorsHeading: 'Las últimas encuestas frente a los resultados anunciados',
  errorsIntro:
    'Cuánto se aparta la última encuesta de cada firma de cada resultado anunciado. Margen no juzga entre ellos, así que de ninguna firma se dice que acertó o falló.',
  pollstersIntro:
    'El grupo es lo que una página dice de la firma, con su enlace. No es un juicio de Margen ni una medida de acierto.',
  otherQuestionNote: 'Se muestra aparte: nunca se promedia con la pregunta principal.',
  basis: 'Quién lo dice',
  correctionsHeading: 'Correcciones',
  correctionsIntro:
    'Qué se publicó mal, qué dice ahora y por qué. Ninguna cifra publicada se cambia sin una línea aquí.',
  changed: (field, was, is) => `${field}: ${was} → ${is}`,
  rowWithdrawn: 'Se retiró la fila',
  corrected: (day, change) => `corregida el ${day}: ${change}`,
  late: (day, days) => `incorporada el ${day}, ${days} días después de publicarse`,
  fileBegun: (day) =>
    `El archivo comenzó el ${day}. Las encuestas incorporadas ese día no llevan nota de que llegaran tarde.`,
  filter: 'Buscar y acotar',
  text: 'Cualquier palabra de la fila',
  status: 'En el promedio',
  included: 'promediada',
  every: 'todas',
  showAll: 'Ver todas las encuestas',
  found: (count, all) => {
    if (count === 0) return `Ninguna de las ${all} encuestas es así.`;
    return count === all ? `Las ${all} encuestas.` : `${count} de ${all} encuestas.`;
  },
  more: 'Más sobre esta encuesta',
  orderBy: 'Ordenar por',
  orderedBy: (column, direction) => `Orden: ${column}, ${direction}.`,
  directions: {
    text: { up: 'de la A a la Z', down: 'de la Z a la A' },
    number: { up: 'de menor a mayor', down: 'de mayor a menor' },
    date: { up: 'primero las más antiguas', down: 'primero las más recientes' },
  },
  leadOver: (first, second) => `ventaja de ${first} sobre ${second}`,
  leaveOut: 'promedio sin ella',
  ignored: (parts) => `No se entiende en la dirección y se pasa por alto: ${parts}.`,
  limitsLifted:
    'Se muestran de nuevo todas las encuestas: el filtro ocultaba aquella a la que lleva el enlace.',
};
