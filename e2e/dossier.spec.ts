import { formatSigned } from '../src/lib/i18n/format.ts';
import { expect, expectNoAxeViolations, sidewaysOverflow, test } from './support/reader.ts';
import { builtFile, csvRows, dataFile, declared, isBuilt, raceIds } from './support/site-files.ts';

const LANGUAGES = [
  { language: 'en', prefix: '/', other: 'Español', without: /without this firm/ },
  { language: 'es', prefix: '/es/', other: 'English', without: /sin esta firma/ },
] as const;

/** The rows of a race's polls, further questions aside. */
function pollRows(race: string): Record<string, string>[] {
  return csvRows(dataFile(`${race}/polls.csv`));
}

/** The firm with most polls in a race, and the one with fewest. */
function firmsOf(race: string): readonly [string, string] {
  const counts = new Map<string, number>();
  for (const { pollster = '' } of pollRows(race)) {
    counts.set(pollster, (counts.get(pollster) ?? 0) + 1);
  }
  const ordered = [...counts].sort(([, a], [, b]) => b - a).map(([firm]) => firm);
  return [ordered[0] ?? '', ordered.at(-1) ?? ''];
}

function firmName(id: string): string {
  return csvRows(dataFile('pollsters.csv')).find((row) => row['id'] === id)?.['name'] ?? id;
}

/** Margins of the counts that give the shares of both of the pair, in points, as results.csv has them. */
function claimedMargins(race: string): number[] {
  const named = declared(race, 'pair');
  const pair = Array.isArray(named) ? named.map(String) : [];
  const [first = '', second = ''] = pair;
  return csvRows(dataFile(`${race}/results.csv`))
    .filter((row) => row['kind'] !== 'exit_poll' && row[first] !== '' && row[second] !== '')
    .map((row) => Number(row[first]) - Number(row[second]));
}

for (const race of raceIds()) {
  const [busiest, rarest] = firmsOf(race);
  for (const { language, prefix, other, without } of LANGUAGES) {
    test.describe(`the dossiers of ${race} in ${language}`, () => {
      test.describe('without JavaScript', () => {
        test.use({ javaScriptEnabled: false });

        test('are reached from the table of firms, and lead back', async ({ quietPage }) => {
          await quietPage.goto(`${prefix}${race}/polls/#pollsters`);
          await quietPage
            .locator('#pollsters')
            .getByRole('link', { name: firmName(busiest), exact: true })
            .click();
          await expect(quietPage.getByRole('heading', { level: 1 })).toHaveText(firmName(busiest));
          await quietPage.getByRole('link').filter({ hasText: other }).click();
          await expect(quietPage.getByRole('heading', { level: 1 })).toHaveText(firmName(busiest));
          await quietPage.locator('.kicker').getByRole('link').click();
          await expect(quietPage).toHaveURL(new RegExp(`/${race}/$`));
        });

        test('show every poll of the firm, with its source', async ({ quietPage }) => {
          await quietPage.goto(`${prefix}${race}/pollsters/${busiest}/`);
          const own = pollRows(race).filter(({ pollster }) => pollster === busiest);
          for (const { source_url: source = '' } of own) {
            await expect(quietPage.locator(`a[href="${source}"]`).first()).toBeVisible();
          }
        });

        test('say which group the firm is counted in, and link to who says so', async ({
          quietPage,
        }) => {
          const members = csvRows(dataFile(`${race}/pollsters.csv`));
          const member = members.find(({ pollster }) => pollster === rarest);
          await quietPage.goto(`${prefix}${race}/pollsters/${rarest}/`);
          await expect(quietPage.getByText(member?.['basis'] ?? 'a basis').first()).toBeVisible();
          await expect(
            quietPage.locator(`a[href="${member?.['source_url'] ?? ''}"]`).first(),
          ).toBeVisible();
        });
      });

      test('fit a phone and a desk, and pass axe', async ({ quietPage }) => {
        await quietPage.goto(`${prefix}${race}/pollsters/${busiest}/`);
        for (const width of [1280, 360]) {
          await quietPage.setViewportSize({ width, height: 800 });
          expect(await sidewaysOverflow(quietPage)).toBe(0);
        }
        await expectNoAxeViolations(quietPage);
      });

      test('lead to the race without the firm, and back', async ({ quietPage }) => {
        await quietPage.goto(`${prefix}${race}/pollsters/${busiest}/`);
        await quietPage.getByRole('link', { name: without }).focus();
        await quietPage.keyboard.press('Enter');
        await expect(quietPage).toHaveURL(new RegExp(`/${race}/\\?without=${busiest}$`));
        await expect(quietPage.locator('.notice:not(.ban)').first()).toContainText(
          firmName(busiest),
        );
        await quietPage.goBack();
        await expect(quietPage.getByRole('heading', { level: 1 })).toHaveText(firmName(busiest));
      });
    });

    test(`the number of ${race} leads to the record of each poll it rests on, in ${language}`, async ({
      quietPage,
    }) => {
      await quietPage.goto(`${prefix}${race}/`);
      await quietPage.locator('#explain > summary').click();
      await quietPage.locator('#explain tbody').getByRole('link').first().click();
      await expect(quietPage).toHaveURL(new RegExp(`/${race}/polls/#.`));
      const key = new URL(quietPage.url()).hash.slice(1);
      const row = quietPage.locator(`[id="${key}"]`);
      await expect(row).toBeInViewport();
      const poll = pollRows(race).find(({ poll_id: id }) => id === key);
      await expect(row.locator(`a[href="${poll?.['source_url'] ?? ''}"]`)).toBeVisible();
    });

    test.describe(`the claims about ${race} in ${language}`, () => {
      test.skip(!isBuilt(`${race}/results/index.html`), 'nobody has claimed a result yet');

      test('all stand on a page of their own, each with its source', async ({ quietPage }) => {
        await quietPage.goto(`${prefix}${race}/`);
        await quietPage.locator('#results').getByRole('link').last().click();
        await expect(quietPage).toHaveURL(new RegExp(`/${race}/results/$`));
        const claims = csvRows(dataFile(`${race}/results.csv`));
        for (const { source_url: source = '', publisher = '' } of claims) {
          await expect(quietPage.locator('#claims').getByText(publisher).first()).toBeVisible();
          await expect(quietPage.locator(`#claims a[href="${source}"]`).first()).toBeVisible();
        }
      });

      test('are measured against averages.csv: average minus claim', async ({ quietPage }) => {
        await quietPage.goto(`${prefix}${race}/results/`);
        const margins = csvRows(builtFile(`${race}/averages.csv`)).filter(
          (row) => row['basis'] === 'decided' && row['candidate'] === 'margin',
        );
        const groups = [...new Set(margins.map((row) => row['group'] ?? ''))].filter(
          (group) => group !== 'all',
        );
        const last = groups.map((id) => margins.findLast(({ group }) => group === id));
        const claimed = claimedMargins(race);
        const expected = last
          .flatMap((row) => claimed.map((claim) => Number(row?.['share']) - claim))
          .map((error) => formatSigned(Math.round(error * 100) / 100, language, 1));
        const shown = await quietPage
          .locator('#errors tbody.whole:first-of-type td')
          .allTextContents();
        expect(shown).toEqual(expected);
      });

      test('fit a phone and a desk, and pass axe', async ({ quietPage }) => {
        await quietPage.goto(`${prefix}${race}/results/`);
        for (const width of [1280, 360]) {
          await quietPage.setViewportSize({ width, height: 800 });
          expect(await sidewaysOverflow(quietPage)).toBe(0);
        }
        await expectNoAxeViolations(quietPage);
      });
    });
  }
}
