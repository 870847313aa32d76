import type { Language } from '#lib/domain/language.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params }) => {
  const language: Language = params.language === 'es' ? 'es' : 'en';
  return { language };
};
