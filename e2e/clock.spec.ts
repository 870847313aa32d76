import { calendarDayOf, plusDays, type CalendarDay } from '../src/lib/domain/calendar-day.ts';
import { momentOf, written } from './support/days.ts';
import { expect, expectNoAxeViolations, layoutShift, test } from './support/reader.ts';
import { csvRows, dataFile, declared, readings } from './support/site-files.ts';

const WORDS = {
  en: {
    before: 'in 13 days',
    after: '3 days ago',
    now: 'Polls may not be published now.',
    term: (from: string, to: string) => `from ${from} to ${to}`,
    flag: 'published during the ban',
  },
  es: {
    before: 'dentro de 13 días',
    after: 'hace 3 días',
    now: 'Hoy no se pueden publicar encuestas.',
    term: (from: string, to: string) => `del ${from} al ${to}`,
    flag: 'publicada durante la veda',
  },
} as const;

/** A time of a day by the clocks of the race. */
function onClocksOf(race: string, day: string, time = '12:00'): Date {
  return momentOf(day, time, String(declared(race, 'time_zone')));
}

/** First and last day of a race's ban on publishing polls. */
function banOf(race: string): { readonly from: CalendarDay; readonly to: CalendarDay } {
  const ban = new Map<string, unknown>(Object.entries(declared(race, 'publication_ban') ?? {}));
  const day = (name: string): CalendarDay => calendarDayOf(String(ban.get(name)));
  return { from: day('from'), to: day('to') };
}

/** Ids of the polls that came out on a day of the ban. */
function pollsInBan(race: string): string[] {
  const { from, to } = banOf(race);
  return csvRows(dataFile(`${race}/polls.csv`))
    .filter(({ published_date: day = '' }) => day >= from && day <= to)
    .map(({ poll_id: id = '' }) => id);
}

/** Readings of the races in which polls may not be published on some days. */
const banned = readings().filter(({ race }) => declared(race, 'publication_ban') !== null);

for (const { race, language, path } of banned) {
  const words = WORDS[language];
  const vote = calendarDayOf(String(declared(race, 'election_day')));
  const { from, to } = banOf(race);
  const term = words.term(written(from, language), written(to, language));
  test.describe(`${race} by the reader’s clock, in ${language}`, () => {
    test('the vote is so many days away, and nothing moves when that is known', async ({
      quietPage,
    }) => {
      await quietPage.clock.setFixedTime(onClocksOf(race, plusDays(vote, -13)));
      await quietPage.goto(path);
      await expect(quietPage.getByText(words.before)).toBeVisible();
      expect(await layoutShift(quietPage)).toBe(0);
      await expect(quietPage.getByText(words.now)).toBeHidden();
    });

    test('the vote was so many days ago', async ({ quietPage }) => {
      await quietPage.clock.setFixedTime(onClocksOf(race, plusDays(vote, 3)));
      await quietPage.goto(path);
      await expect(quietPage.getByText(words.after)).toBeVisible();
    });

    test('there is a ban on publishing polls, with its source, from the first paint on', async ({
      quietPage,
    }) => {
      await quietPage.clock.setFixedTime(onClocksOf(race, from));
      await quietPage.goto(path);
      const notice = quietPage.locator('.notice', { hasText: words.now });
      await expect(notice).toBeVisible();
      await expect(notice).toContainText(term);
      await expect(notice.getByRole('link')).toHaveAttribute('href', /^https?:/);
      expect(await layoutShift(quietPage)).toBe(0);
      await expectNoAxeViolations(quietPage);
    });

    test('the ban begins and ends at midnight where the vote is held', async ({ quietPage }) => {
      const notice = quietPage.locator('.notice', { hasText: words.now });
      const moments: [Date, boolean][] = [
        [onClocksOf(race, plusDays(from, -1), '23:59'), false],
        [onClocksOf(race, from, '00:01'), true],
        [onClocksOf(race, to, '23:59'), true],
        [onClocksOf(race, plusDays(to, 1), '00:01'), false],
      ];
      for (const [moment, banned] of moments) {
        await quietPage.clock.setFixedTime(moment);
        await quietPage.goto(path);
        await expect(notice).toBeVisible({ visible: banned });
      }
    });

    test('a poll that came out during the ban says so, and no other', async ({ quietPage }) => {
      await quietPage.goto(`${path}polls/`);
      for (const id of pollsInBan(race)) {
        await expect(quietPage.locator(`[id="${id}"]`)).toContainText(words.flag);
      }
      await expect(
        quietPage.getByRole('table').first().locator('tr', { hasText: words.flag }),
      ).toHaveCount(pollsInBan(race).length);
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });
      test('nothing is said that another day would make false', async ({ page }) => {
        await page.goto(path);
        await expect(page.locator('.kicker .small')).toBeHidden();
        await expect(page.getByText(words.now)).toBeHidden();
        await expect(page.getByText(term)).toHaveCount(2);
        await expect(page.getByText(term).last()).toBeVisible();
      });
    });
  });
}

test('a poll that came out during the ban says so on the race’s page as well', async ({
  quietPage,
}) => {
  await quietPage.goto('/venezuela-2024/');
  await expect(quietPage.locator('.two-lines', { hasText: WORDS.en.flag })).not.toHaveCount(0);
});
