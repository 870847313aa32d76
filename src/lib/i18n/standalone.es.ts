import type { StandaloneWords } from './standalone.en.ts';

/** Words of the copy that is forwarded as one file, in Spanish (es-VE). */
export const standaloneEs: StandaloneWords = {
  title: (race, day) => `${race}, al ${day}`,
  copyOf: (day) =>
    `Copia en un solo archivo, hecha para reenviarla: se abre sin conexión y no consulta ningún sitio. Datos al ${day}.`,
  livePage: 'Lo que haya llegado después está en la página misma:',
  newestOf: (shown, all) =>
    `Las ${shown} encuestas más recientes de ${all}; las demás están en la página misma.`,
  aboutHeading: 'Sobre esta copia',
  cite: 'Para citarla:',
};
