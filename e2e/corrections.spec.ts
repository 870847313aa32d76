import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OtherSite } from './support/other-site.ts';
import { expect, expectNoAxeViolations, sidewaysOverflow, test } from './support/reader.ts';

const RACE = 'venezuela-2024';
const POLL = 'atlasintel-2024-07-21';
const HEADER = 'date,poll_id,variant,field,old_value,new_value,reason_en,reason_es,source_url';
const LINE = `2026-11-25,${POLL},,sample_size,2567,2576,The page says otherwise,La página dice otra cosa,https://example.org/page`;

const WORDS = {
  en: {
    prefix: '',
    link: '1 correction to published figures',
    change: 'Interviews: 2,567 → 2,576',
    reason: 'The page says otherwise',
    flag: 'corrected on 25 Nov 2026: Interviews: 2,567 → 2,576',
    late: /entered on 30 Nov 2026, \d+ days after publication/,
    title: '<title>Correction: AtlasIntel',
  },
  es: {
    prefix: 'es/',
    link: '1 corrección de cifras publicadas',
    change: 'Entrevistas: 2.567 → 2.576',
    reason: 'La página dice otra cosa',
    flag: 'corregida el 25 nov. 2026: Entrevistas: 2.567 → 2.576',
    late: /incorporada el 30 nov\. 2026, \d+ días después de publicarse/,
    title: '<title>Corrección: AtlasIntel',
  },
} as const;

/** The first poll of the file, as one that came in later than the rest. */
function enterLate(data: string): string {
  const file = join(data, RACE, 'polls.csv');
  const lines = readFileSync(file, 'utf8').split('\n');
  lines[1] = (lines[1] ?? '').replace('2026-11-24', '2026-11-30');
  writeFileSync(file, lines.join('\n'));
  return lines[1].split(',')[0] ?? '';
}

test.describe('what was corrected, and what came in late', () => {
  test.describe.configure({ mode: 'serial' });
  let site: OtherSite;
  let late = '';

  test.beforeAll(async () => {
    site = await OtherSite.build('2026-12-01', (data) => {
      writeFileSync(join(data, RACE, 'corrections.csv'), `${HEADER}\n${LINE}\n`);
      late = enterLate(data);
    });
  });

  test.afterAll(async () => {
    await site.close();
  });

  for (const [language, words] of Object.entries(WORDS)) {
    test(`is told on the race page, beside the poll and in the feed, in ${language}`, async ({
      quietPage,
    }) => {
      await quietPage.setViewportSize({ width: 360, height: 780 });
      await quietPage.goto(site.address(`${words.prefix}${RACE}/`));
      await quietPage.getByRole('link', { name: words.link }).click();
      const entry = quietPage.locator('#corrections li');
      await expect(entry).toHaveCount(1);
      await expect(entry).toContainText(words.change);
      await expect(entry).toContainText(words.reason);
      await entry.getByRole('link').first().click();
      await expect(quietPage).toHaveURL(new RegExp(`#${POLL}$`));
      await expect(quietPage.locator(`[id="${POLL}"]`)).toContainText(words.flag);
      await expect(quietPage.locator(`[id="${late}"]`)).toContainText(words.late);
      expect(await sidewaysOverflow(quietPage)).toBe(0);
      await expectNoAxeViolations(quietPage);
      expect(site.file(`${words.prefix}${RACE}/feed.xml`)).toContain(words.title);
    });
  }
});

test('a race without corrections says nothing of them', async ({ quietPage }) => {
  await quietPage.goto(`/${RACE}/`);
  await expect(quietPage.getByText('corrections to published figures')).toHaveCount(0);
  await quietPage.goto(`/${RACE}/polls/`);
  await expect(quietPage.locator('#corrections')).toHaveCount(0);
});
