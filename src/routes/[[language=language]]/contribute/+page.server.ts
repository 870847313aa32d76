import { contributeWords } from '#lib/i18n/contribute-words.ts';
import { columnGuide, contributionForm } from '#lib/server/contribution-form.ts';
import { siteData } from '#lib/server/site-data.ts';
import { repositoryUrl, siteUrl } from '#lib/server/site-url.ts';
import { headMetaModel } from '#lib/view/head-meta.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { language: 'es' }];

export const load: PageServerLoad = async ({ parent, locals }) => {
  const { language } = await parent();
  const { title, description } = contributeWords(language);
  const { races, site } = siteData();
  const described = { title: `${title} · Margen`, description, path: 'contribute/' };
  const guided = races.find(({ id }) => id === site.featuredRace);
  locals.meta = headMetaModel(described, language, siteUrl());
  return {
    title: described.title,
    description,
    form: contributionForm(races, language),
    columns: guided === undefined ? [] : columnGuide(guided, language),
    featured: site.featuredRace,
    repository: repositoryUrl(),
  };
};
