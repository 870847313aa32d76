import type { ChartMenuWords } from './chart-menu.en.ts';

/** Words of the menu of a chart in Spanish (es-VE). */
export const chartMenuEs: ChartMenuWords = {
  picture: 'Imagen',
  shapes: { wide: 'ancha', square: 'cuadrada', story: 'historia' },
  dark: 'oscura',
  transparent: 'sin fondo',
  png: 'Guardar PNG',
  svg: 'Guardar SVG',
  copyImage: 'Copiar la imagen',
  share: 'Compartir la imagen',
  figures: 'Cifras',
  csvShown: 'CSV de lo que se ve',
  csvAll: 'CSV de todo',
  copy: 'Copiar',
  working: 'Un momento…',
  saved: (name) => `Guardado: ${name}`,
  copied: {
    link: 'enlace',
    text: 'texto para un mensaje',
    alt: 'texto alternativo',
    citation: 'cita',
    bibtex: 'BibTeX',
  },
  isCopied: (label) => `Copiado: ${label}.`,
  shared: 'La imagen se entregó.',
  imageCopied: 'La imagen está copiada.',
  failed: 'No se pudo. Revise la conexión e inténtelo de nuevo.',
  copyByHand: 'Su navegador no deja que esta página copie. El texto, para copiarlo a mano:',
  ownView: (chosen) => `Vista propia de un lector, no la de Margen: ${chosen}`,
  ownViewBrief: 'Vista propia de un lector, no la de Margen.',
};
