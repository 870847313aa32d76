import { ownWords } from '#lib/i18n/own-words.ts';
import { siteData } from '#lib/server/site-data.ts';
import { siteUrl } from '#lib/server/site-url.ts';
import { headMetaModel } from '#lib/view/head-meta.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { language: 'es' }];

export const load: PageServerLoad = async ({ parent, locals }) => {
  const { language } = await parent();
  const { title, description } = ownWords(language);
  const described = { title: `${title} · Margen`, description, path: 'own/' };
  locals.meta = headMetaModel(described, language, siteUrl());
  const races = siteData().races.map(({ id, name }) => ({ id, name: name[language] }));
  return { title: described.title, description, races };
};
