import type { SiteWords } from './site.en.ts';

/** Words around every page, and on those that no reader means to reach, in Spanish (es-VE). */
export const siteEs: SiteWords = {
  otherLanguage: 'English',
  skipToContent: 'Ir a la respuesta',
  mainNavigation: 'Principal',
  navRaces: 'Elecciones',
  navMethodology: 'Cómo se calcula',
  navData: 'Los datos y cómo usarlos',
  races: 'Todas las elecciones',
  footer:
    'Margen se hace con archivos CSV públicos. No guarda datos sobre usted ni consulta ningún otro sitio.',
  notFoundTitle: 'Esa página no existe',
  notFoundText: 'Puede que la dirección tenga un error. Todas las elecciones están en la portada.',
  toFrontPage: 'Ir a la portada',
};
