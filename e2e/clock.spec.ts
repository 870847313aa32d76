import { expect, expectNoAxeViolations, layoutShift, test } from './support/reader.ts';
import { csvRows, dataFile } from './support/site-files.ts';

const RACE = 'venezuela-2024';

const WORDS = {
  en: {
    path: `/${RACE}/`,
    before: 'in 13 days',
    after: '3 days ago',
    now: 'Polls may not be published now.',
    term: 'from 22 July 2024 to 28 July 2024',
    flag: 'published during the ban',
  },
  es: {
    path: `/es/${RACE}/`,
    before: 'dentro de 13 días',
    after: 'hace 3 días',
    now: 'Hoy no se pueden publicar encuestas.',
    term: 'del 22 de julio de 2024 al 28 de julio de 2024',
    flag: 'publicada durante la veda',
  },
} as const;

/** Noon in Caracas of a day. */
const noonOf = (day: string): Date => new Date(`${day}T16:00:00Z`);

/** Ids of the polls that came out on a day of the ban. */
function pollsInBan(): string[] {
  return csvRows(dataFile(`${RACE}/polls.csv`))
    .filter(({ published_date: day = '' }) => day >= '2024-07-22' && day <= '2024-07-28')
    .map(({ poll_id: id = '' }) => id);
}

for (const [language, words] of Object.entries(WORDS)) {
  test.describe(`by the reader’s clock, in ${language}`, () => {
    test('the vote is so many days away, and nothing moves when that is known', async ({
      quietPage,
    }) => {
      await quietPage.clock.setFixedTime(noonOf('2024-07-15'));
      await quietPage.goto(words.path);
      await expect(quietPage.getByText(words.before)).toBeVisible();
      expect(await layoutShift(quietPage)).toBe(0);
      await expect(quietPage.getByText(words.now)).toBeHidden();
    });

    test('the vote was so many days ago', async ({ quietPage }) => {
      await quietPage.clock.setFixedTime(noonOf('2024-07-31'));
      await quietPage.goto(words.path);
      await expect(quietPage.getByText(words.after)).toBeVisible();
    });

    test('there is a ban on publishing polls, with its source, from the first paint on', async ({
      quietPage,
    }) => {
      test.slow();
      await quietPage.clock.setFixedTime(noonOf('2024-07-24'));
      await quietPage.goto(words.path);
      const notice = quietPage.locator('.notice', { hasText: words.now });
      await expect(notice).toBeVisible();
      await expect(notice).toContainText(words.term);
      await expect(notice.getByRole('link')).toHaveAttribute('href', /^https?:/);
      expect(await layoutShift(quietPage)).toBe(0);
      await expectNoAxeViolations(quietPage);
    });

    test('the ban begins and ends at midnight in Caracas', async ({ quietPage }) => {
      const notice = quietPage.locator('.notice', { hasText: words.now });
      const moments: [string, boolean][] = [
        ['2024-07-22T03:59:00Z', false],
        ['2024-07-22T04:01:00Z', true],
        ['2024-07-29T03:59:00Z', true],
        ['2024-07-29T04:01:00Z', false],
      ];
      for (const [instant, banned] of moments) {
        await quietPage.clock.setFixedTime(new Date(instant));
        await quietPage.goto(words.path);
        await expect(notice).toBeVisible({ visible: banned });
      }
    });

    test('a poll that came out during the ban says so wherever it stands', async ({
      quietPage,
    }) => {
      await quietPage.goto(`${words.path}polls/`);
      for (const id of pollsInBan()) {
        await expect(quietPage.locator(`[id="${id}"]`)).toContainText(words.flag);
      }
      await expect(
        quietPage.getByRole('table').first().locator('tr', { hasText: words.flag }),
      ).toHaveCount(pollsInBan().length);
      await quietPage.goto(words.path);
      await expect(quietPage.locator('.two-lines', { hasText: words.flag })).not.toHaveCount(0);
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });
      test('nothing is said that another day would make false', async ({ page }) => {
        await page.goto(words.path);
        await expect(page.locator('.kicker .small')).toBeHidden();
        await expect(page.getByText(words.now)).toBeHidden();
        await expect(page.getByText(words.term)).toHaveCount(2);
        await expect(page.getByText(words.term).last()).toBeVisible();
      });
    });
  });
}
