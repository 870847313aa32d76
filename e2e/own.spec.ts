import { openSync, closeSync, ftruncateSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, sidewaysOverflow, test } from './support/reader.ts';
import { dataFile, raceIds } from './support/site-files.ts';

const HEADER =
  'poll_id,pollster,start_date,end_date,sample_size,ana,beto,undecided,source_url,notes';
const ROWS = [
  'acme-2024-05-03,Acme,2024-05-01,2024-05-03,1000,48,41,8,https://example.org/1,',
  'borda-2024-05-10,Borda,2024-05-08,2024-05-10,800,47,42,9,https://example.org/2,',
  'acme-2024-05-17,Acme,2024-05-15,2024-05-17,1000,49,40,9,https://example.org/3,',
];
const POLLS = [HEADER, ...ROWS].join('\n');

const LONG = `poll_id,question_id,pollster,start_date,end_date,sample_size,candidate_name,pct
1,11,Acme,5/1/24,5/3/24,800,Ana Pérez,48.5
1,11,Acme,5/1/24,5/3/24,800,Beto Paz,41
2,12,Borda,5/11/24,5/13/24,900,Ana Pérez,47
2,12,Borda,5/11/24,5/13/24,900,Beto Paz,42
`;

async function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

/** The page, once it listens. */
async function openPage(page: Page, path = '/own/'): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' });
}

for (const [path, words] of [
  ['/own/', { answer: /Ana .* Beto.* among the polls of the file/, read: '3 rows read' }],
  ['/es/own/', { answer: /Ana .* Beto.* entre las encuestas del archivo/, read: 'leídas: 3' }],
] as const) {
  test(`on ${path} a reader chooses a file by keyboard and sees it charted; nothing is sent`, async ({
    quietPage,
  }) => {
    await quietPage.setViewportSize({ width: 360, height: 740 });
    // Asked for before the page is there: the browser takes a while until it hands choosers over.
    const chooser = quietPage.waitForEvent('filechooser');
    await openPage(quietPage, path);
    const asked: { readonly method: string; readonly url: string }[] = [];
    quietPage.on('request', (request) => {
      asked.push({ method: request.method(), url: request.url() });
    });
    await quietPage.locator('input[type=file]').press('Enter');
    await (
      await chooser
    ).setFiles({ name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from(POLLS) });
    await expect(quietPage.getByRole('status').first()).toContainText(words.read);
    await expect(quietPage.getByText(words.answer).first()).toBeVisible();
    await expect(quietPage.locator('canvas')).toHaveCount(2);
    // The site's own files, and nothing of the reader's with the question for them.
    const files = new RegExp(`^${new URL(quietPage.url()).origin}/[^?]*$`);
    const others = asked.filter(({ method, url }) => method !== 'GET' || !files.test(url));
    expect(others.filter(({ url }) => !url.startsWith('blob:'))).toEqual([]);
    expect(await sidewaysOverflow(quietPage)).toBe(0);
    await expectNoAxeViolations(quietPage);
  });
}

test('a file can be dropped anywhere on the page', async ({ quietPage }) => {
  await openPage(quietPage);
  const data = await quietPage.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'dropped.csv', { type: 'text/csv' }));
    return transfer;
  }, POLLS);
  await quietPage.dispatchEvent('h1', 'drop', { dataTransfer: data });
  await expect(quietPage.getByRole('status').first()).toContainText('dropped.csv: 3 rows read');
});

test('semicolons with decimal commas, and a row for each answer, are understood', async ({
  quietPage,
}) => {
  await openPage(quietPage);
  await choose(quietPage, 'excel.csv', POLLS.replaceAll(',', ';').replaceAll(';48;', ';48,5;'));
  await expect(quietPage.getByRole('status').first()).toContainText('excel.csv: 3 rows read');
  await expect(quietPage.getByText('semicolon-separated')).toBeVisible();
  await choose(quietPage, 'long.csv', LONG);
  await expect(quietPage.getByText(/Ana Pérez .* Beto Paz/).first()).toBeVisible();
  const waiting = quietPage.waitForEvent('download');
  await quietPage.getByRole('button', { name: /columns \(CSV\)/ }).press('Enter');
  expect((await waiting).suggestedFilename()).toBe('polls.csv');
});

test('a fault is told with its line and column, and the sound rows are charted', async ({
  quietPage,
}) => {
  await openPage(quietPage);
  const broken = POLLS.replace('1000,48,41', '1000,148,41');
  await choose(quietPage, 'broken.csv', broken);
  const issue = quietPage.locator('.issues .error').first();
  await expect(issue).toContainText('line 2, column 6');
  await expect(issue).toContainText('148');
  await expect(quietPage.getByRole('status').first()).toContainText('3 rows read, 2 polls taken');
  await expect(quietPage.locator('canvas')).toHaveCount(2);
});

for (const race of raceIds()) {
  test(`the site’s own file of ${race}, read as its race, has the race’s own answer`, async ({
    quietPage,
  }) => {
    await quietPage.goto(`/${race}/`);
    const answer = (await quietPage.getByRole('heading', { level: 1 }).textContent()) ?? '';
    await openPage(quietPage);
    await quietPage.locator('select').selectOption(race);
    await choose(quietPage, 'polls.csv', dataFile(`${race}/polls.csv`));
    // A whole campaign is averaged first: on a busy machine that takes its time.
    await quietPage.locator('.answer').waitFor();
    await expect(quietPage.locator('.answer')).toHaveText(answer);
  });
}

test.describe('a file that is none', () => {
  test('is refused if it is huge, unread, and the page stays usable', async ({
    quietPage,
  }, testInfo) => {
    await openPage(quietPage);
    const huge = testInfo.outputPath('huge.csv');
    const handle = openSync(huge, 'w');
    ftruncateSync(handle, 100_000_000);
    closeSync(handle);
    await quietPage.locator('input[type=file]').setInputFiles(huge);
    await expect(quietPage.getByRole('status').first()).toContainText('huge.csv has 100 MB');
    await choose(quietPage, 'mine.csv', POLLS);
    await expect(quietPage.getByRole('status').first()).toContainText('3 polls taken');
  });

  test('is refused if it is binary, in the words of the check', async ({ quietPage }) => {
    await openPage(quietPage);
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49]);
    await choose(quietPage, 'picture.csv', png);
    await expect(quietPage.getByRole('status').first()).toContainText('No poll could be read');
    await expect(quietPage.locator('.issues .error').first()).toBeVisible();
    await choose(quietPage, 'mine.csv', POLLS);
    await expect(quietPage.getByRole('status').first()).toContainText('3 polls taken');
  });
});

test('whatever a hostile file holds stands there as text, and nothing of it runs', async ({
  quietPage,
}) => {
  await openPage(quietPage);
  await quietPage.evaluate(() => {
    Object.assign(window, {
      alert: () => {
        document.documentElement.setAttribute('data-ran', '');
      },
    });
  });
  const attack = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  const cells = [
    attack,
    '=HYPERLINK("https://example.org";"x")',
    '\u202Egnp.exe',
    'zero\u200Bwidth',
    'x'.repeat(1_000_000),
  ];
  const rows = cells.map((cell, place) => {
    const quoted = `"${cell.replaceAll('"', '""')}"`;
    const day = `2024-05-${String(place + 10)}`;
    return `firm-${String(place)}-${day},${quoted},${day},${day},1000,48,41,8,https://example.org/${String(place)},${quoted}`;
  });
  await choose(quietPage, `${attack}.csv`, [HEADER, ...ROWS, ...rows].join('\n'));
  await expect(quietPage.getByRole('status').first()).toContainText('8 rows read');
  await expect(quietPage.locator('canvas')).toHaveCount(2);
  await expect(quietPage.getByText('⟨U+202E⟩').first()).toBeVisible();
  for (const kind of ['markup', 'formula-cell', 'invisible-character', 'cell-too-long']) {
    await expect(quietPage.getByText(kind, { exact: true }).first()).toBeVisible();
  }
  await choose(quietPage, 'proto.csv', `__proto__,constructor,${HEADER}\n{},{},${ROWS.join('\n')}`);
  await expect(quietPage.locator('.issues .error').first()).toContainText('__proto__');
  await expect(quietPage.locator('html')).not.toHaveAttribute('data-ran');
  await expect(quietPage.locator('main img, main script')).toHaveCount(0);
});
