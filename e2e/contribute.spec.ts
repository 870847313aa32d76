import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, sidewaysOverflow, test } from './support/reader.ts';
import { csvRows, dataFile, questionFiles, raceIds } from './support/site-files.ts';

/** Field of a JSON file of ours; the data check has seen to it that it is there. */
const field = (json: string, pattern: RegExp): string => pattern.exec(json)?.[1] ?? '';

const RACE = field(dataFile('site.json'), /"featured_race": "([^"]+)"/);
const RACE_JSON = dataFile(`${RACE}/race.json`);
const POLLS = csvRows(dataFile(`${RACE}/polls.csv`));
const HEADER = dataFile(`${RACE}/polls.csv`).split('\n', 1)[0] ?? '';
const FIRST = field(RACE_JSON, /"pair": \[\s*"([^"]+)"/);
const SECOND = field(RACE_JSON, /"pair": \[\s*"[^"]+",\s*"([^"]+)"/);

/** The last averaged poll of the race: what a contributor could have sent. */
const LAST = POLLS.findLast(
  (row) => row['status'] === 'included' && row['variant'] === '' && row['start_date'] !== '',
);

const nameOf = (id: string): string =>
  field(RACE_JSON, new RegExp(`"id": "${id}",\\s*"name": "([^"]+)"`));

async function openForm(page: Page, path = '/contribute/'): Promise<void> {
  await page.goto(path);
  await expect(page.locator('form.contribute')).not.toHaveAttribute('inert');
  await expect(page.locator('#known-firms option')).not.toHaveCount(0);
}

/** A poll like the race's last one, a day earlier, by the labels that a reader sees. */
async function writePoll(page: Page, change: Readonly<Record<string, string>> = {}): Promise<void> {
  const cells: Record<string, string> = {
    Firm: LAST?.['pollster'] ?? '',
    'First day of fieldwork': LAST?.['start_date'] ?? '',
    'Last day of fieldwork': LAST?.['start_date'] ?? '',
    Interviews: '1000',
    [nameOf(FIRST)]: '50.5',
    [nameOf(SECOND)]: '40',
    'Don’t know, no answer': '9.5',
    'Link to the page': 'https://example.org/poll/1',
    ...change,
  };
  for (const [label, text] of Object.entries(cells))
    await page.getByLabel(label).first().fill(text);
}

const line = (page: Page) => page.getByRole('textbox', { name: /Line for polls\.csv/ });

test.describe('whoever sends a poll', () => {
  test('gets the line for the file and sees what it would do, by keyboard alone', async ({
    quietPage,
  }) => {
    await openForm(quietPage);
    await writePoll(quietPage);
    await quietPage.getByRole('button', { name: 'Check everything' }).press('Enter');
    await expect(quietPage.getByRole('heading', { name: 'The line', exact: true })).toBeFocused();
    await expect(
      quietPage.getByText('The line passes every check.', { exact: true }),
    ).toBeVisible();
    const [row] = csvRows(`${HEADER}\n${await line(quietPage).inputValue()}`);
    expect(row).toMatchObject({
      poll_id: `${LAST?.['pollster'] ?? ''}-${LAST?.['start_date'] ?? ''}`,
      [FIRST]: '50.5',
      [SECOND]: '40',
      undecided: '9.5',
    });
    const effect = quietPage.getByRole('region', { name: 'What it would do to the average' });
    await expect(effect.getByRole('row')).not.toHaveCount(0);
    await expect(effect).toContainText(/points towards|none/);
    await expectNoAxeViolations(quietPage);
  });

  test('is told at the field what is wrong with it, once it has been left', async ({
    quietPage,
  }) => {
    await openForm(quietPage);
    await expect(quietPage.getByText('To mend')).toHaveCount(0);
    const field = quietPage.getByLabel(nameOf(FIRST));
    await field.fill('140');
    await field.press('Tab');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(/140/);
    await field.fill('40');
    await expect(field).toHaveAttribute('aria-invalid', 'false');
  });

  test('finds all that is to mend in one list that leads to the fields', async ({ quietPage }) => {
    await openForm(quietPage);
    await writePoll(quietPage, {
      'Last day of fieldwork': '5/7/24',
      'Link to the page': 'example',
    });
    await quietPage.getByRole('button', { name: 'Check everything' }).click();
    await expect(
      quietPage.getByText('2 things to mend before the line can be used:').last(),
    ).toBeVisible();
    await expect(line(quietPage)).toHaveCount(0);
    await quietPage.getByRole('link', { name: /5\/7\/24/ }).press('Enter');
    await expect(quietPage.getByLabel('Last day of fieldwork')).toBeFocused();
    await expectNoAxeViolations(quietPage);
  });

  test('of a poll that is there already is told which', async ({ quietPage }) => {
    await openForm(quietPage);
    await writePoll(quietPage, { 'Last day of fieldwork': LAST?.['end_date'] ?? '' });
    await quietPage.getByRole('button', { name: 'Check everything' }).click();
    await expect(quietPage.getByText(/line \d+/).first()).toBeVisible();
    await expect(line(quietPage)).toHaveCount(0);
  });

  test('adds a firm that nobody knows, with a line of its own', async ({ quietPage }) => {
    await openForm(quietPage);
    await writePoll(quietPage, { Firm: 'Zenda Institut' });
    await quietPage.getByLabel(/This firm is new/).check();
    await expect(quietPage.getByRole('textbox', { name: /Line for pollsters\.csv/ })).toHaveValue(
      /^zenda-institut,Zenda Institut,/,
    );
    await expect(quietPage.getByText('The firm is not counted in any group')).toBeVisible();
  });

  test('chooses the race, in the address too, and keeps it in the other language', async ({
    quietPage,
  }) => {
    await openForm(quietPage);
    const others = quietPage.locator('#field-race option');
    const other = (await others.nth(1).getAttribute('value')) ?? '';
    await quietPage.getByLabel('Race', { exact: true }).selectOption(other);
    await expect(quietPage).toHaveURL(`/contribute/?race=${other}`);
    await quietPage.getByRole('link', { name: 'Español' }).click();
    await expect(quietPage).toHaveURL(`/es/contribute/?race=${other}`);
    await expect(quietPage.getByLabel('Elección', { exact: true })).toHaveValue(other);
  });

  test('that asked another question gets the line for the file of that one, and is told that no average changes', async ({
    quietPage,
  }) => {
    const files = raceIds().flatMap((race) => questionFiles(race).map((file) => ({ race, file })));
    for (const { race, file } of files) {
      const question = /^polls-(.+)[.]csv$/.exec(file)?.[1] ?? '';
      const header = dataFile(`${race}/${file}`).split('\n', 1)[0] ?? '';
      const last = csvRows(dataFile(`${race}/${file}`)).at(-1) ?? {};
      await openForm(quietPage, `/contribute/?race=${race}`);
      await quietPage.getByLabel('Question asked').selectOption(question);
      await expect(quietPage).toHaveURL(`/contribute/?race=${race}&question=${question}`);
      const typed = { ...last, poll_id: '', end_date: last['start_date'] ?? '', notes: '' };
      for (const [column, text] of Object.entries(typed)) {
        const cell = quietPage.locator(`#field-${column}`);
        if (text !== '' && (await cell.evaluate((one) => one.matches(':is(input, textarea)'))))
          await cell.fill(text, { force: true });
      }
      await quietPage.getByRole('button', { name: 'Check everything' }).click();
      const shown = quietPage.getByRole('textbox', { name: `Line for ${file}` });
      const [row] = csvRows(`${header}\n${await shown.inputValue()}`);
      expect(row).toMatchObject({ pollster: last['pollster'], end_date: typed.end_date });
      await expect(quietPage.getByText('never averaged with the race’s own')).toBeVisible();
      await expect(quietPage.getByRole('region', { name: /average/ })).toHaveCount(0);
      await expectNoAxeViolations(quietPage);
    }
    expect(files.length).toBeGreaterThan(0);
  });

  test('who types what an attacker would has it shown as text, and nothing of it runs', async ({
    quietPage,
  }) => {
    await quietPage.addInitScript(() => {
      window.alert = () => {
        document.documentElement.setAttribute('data-ran', '');
      };
    });
    await openForm(quietPage);
    const hostile = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
    await writePoll(quietPage, {
      Firm: hostile,
      'Who paid': hostile,
      Notes: `=HYPERLINK("https://evil.example","x") ${hostile}\u202e\u200b`,
      'Link to the page': 'javascript:alert(1)',
      'Title of the page': hostile,
      Interviews: '__proto__',
    });
    await quietPage.getByRole('button', { name: 'Check everything' }).click();
    await expect(quietPage.getByRole('link', { name: /javascript:alert/ })).toBeVisible();
    await writePoll(quietPage, { 'Who paid': hostile, 'Title of the page': hostile, Notes: '' });
    await expect(line(quietPage)).toHaveValue(/onerror=alert/);
    expect(await quietPage.locator('main img, main script:not([type])').count()).toBe(0);
    const links = await quietPage
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.filter((link) => /^\s*javascript:/i.test(link))).toEqual([]);
    expect(await quietPage.locator('html').getAttribute('data-ran')).toBeNull();
  });

  for (const path of ['/contribute/', '/es/contribute/']) {
    test(`finds ${path} on a narrow phone without scrolling sideways`, async ({ quietPage }) => {
      await quietPage.setViewportSize({ width: 320, height: 640 });
      await openForm(quietPage, path);
      await quietPage.locator('button[type=submit]').click();
      await expect(quietPage.locator('form.contribute [aria-invalid=true]')).not.toHaveCount(0);
      expect(await sidewaysOverflow(quietPage)).toBe(0);
      await expectNoAxeViolations(quietPage);
    });
  }

  test('finds the page from every other, by its foot', async ({ quietPage }) => {
    await quietPage.goto('/data/');
    await quietPage.getByRole('contentinfo').getByRole('link', { name: 'Send a poll' }).click();
    await expect(quietPage.getByRole('heading', { level: 1 })).toHaveText('Send a poll');
  });

  test('can try again where the polls did not arrive', async ({ page }) => {
    await page.route('**/polls.csv', (route) => route.abort(), { times: 1 });
    await page.goto('/contribute/');
    await page.getByRole('button', { name: 'try again' }).click();
    await expect(page.locator('#known-firms option')).not.toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page still says how a poll is sent, and what each column holds', async ({
    quietPage,
  }) => {
    await quietPage.goto('/es/contribute/');
    const note = quietPage.locator('noscript p', { hasText: 'El formulario necesita JavaScript' });
    await expect(note).toBeVisible();
    await expect(quietPage.locator('form.contribute')).toBeHidden();
    for (const column of HEADER.split(',')) {
      await expect(quietPage.getByRole('rowheader', { name: column }).first()).toBeVisible();
    }
  });
});
