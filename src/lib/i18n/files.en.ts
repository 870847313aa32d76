/** Words of the files, feeds and badges in English; `files.es.ts` must have the same keys. */
export const filesEn = {
  feedTitle: (race: string) => `Polls: ${race}`,
  feedSubtitle:
    'Each new poll with its lead, the change since the firm’s last poll, and its source.',
  entryTitle: (pollster: string, lead: string) => `${pollster}: ${lead}`,
  entryWithoutLead: (pollster: string) => `${pollster}: no lead that can be worked out`,
  entryLead: (lead: string, range: string) =>
    range === ''
      ? `${lead} points among decided voters; the sample size is not reported, so neither is a range.`
      : `${lead} points among decided voters (${range} from sampling alone, 95%).`,
  entryChange: (shift: string, day: string) =>
    `The margin moved ${shift} since the firm’s last poll, of ${day}.`,
  entryNoChange: (day: string) => `The margin is as in the firm’s last poll, of ${day}.`,
  entryFirst: 'It is the firm’s first poll here that names both.',
  entryDates: {
    fieldwork: (days: string) => `Fieldwork: ${days}`,
    published: (day: string) => `Published: ${day}`,
    roundup: (day: string) => `Listed in a round-up: ${day}`,
  },
  entryFacts: (dates: string, interviews: string, group: string) =>
    `${dates}; ${interviews}. Group: ${group}.`,
  correctionTitle: (poll: string) => `Correction: ${poll}`,
  entryFlag: (flag: string) => `Note: ${flag}`,
  badgeValue: (lead: string, range: string) => `${lead} · ${range}`,
  badgeNoValue: 'no poll yet',
  packageTitle: 'Margen: election polls and their averages',
  packageDescription:
    'Polls as reported, with the source of each, and daily averages with their ranges. Shares and margins are in percentage points; an empty cell means “not reported”, never zero.',
  dataTitle: 'The data and how to use it',
  dataDescription:
    'Every poll and average as CSV and JSON, with a description of each column and code that reads it.',
  dataIntro: [
    'Every poll, average, house effect, error and claimed result on these pages is in a file. The addresses do not change, the files need no key, and columns are only ever added at the right.',
    'Shares and margins are in percentage points. An empty cell (null in JSON) means “not reported”, never zero. In the CSV files that Margen computes, a text that a spreadsheet would take for a formula has an apostrophe before it.',
  ],
  ownLink: 'Open a file of your own: checked, averaged and charted on your device',
  filesHeading: 'The files',
  racesHeading: 'For each race',
  picturesHeading: 'Charts as pictures',
  exampleRow: 'A row of it',
  columnsHeading: 'Columns',
  columnHead: 'Column',
  meaningHead: 'What it holds',
  citeHeading: 'How to cite',
  citeText: 'Copy the line, or the BibTeX entry, with the day that the numbers are as of.',
  embedHeading: 'Embed a chart',
  embedText:
    'The code, pasted into a page, shows the chart in a frame. Its second line, which gives the frame the height that the chart needs, may be left out.',
  embedOthers: (end: string) =>
    `These charts are live. For one that is frozen at a day, write “${end}” at the end of the address in src. The menu under each chart writes the code for any day, and for a light or a dark frame.`,
  codeHeading: 'Code that reads it',
  codeFor: (file: string) => `Reading ${file}`,
  codeText: {
    'margin.csv':
      'Each of these prints the latest lead of every group, with the range in which the result should fall 19 times in 20.',
    'polls.json': 'Each of these prints how many polls of each firm enter the average.',
    'data.zip': 'Each of these prints how many polls the archive holds, and which is the last.',
  },
  packageNote:
    'describes all CSV files but those for Excel, which hold the same rows, as a Frictionless Data Package with Table Schema.',
  schemasNote:
    'describe polls.json and averages.json as JSON Schema; their schema_version changes when a field does.',
  firmsNote: 'names every firm that the files mention, with its other names.',
  questionFile: (question: string) =>
    `Polls that asked another question, as they are kept: ${question}. They are never averaged with those of polls.csv.`,
  firmsText: 'Every firm that the files mention, with its other names.',
  files: {
    'polls.csv': 'The polls as they are kept, a row each, every figure as reported.',
    'polls.json':
      'The same polls with names, group, and decided-voter shares and lead worked out; further questions apart.',
    'polls_long.csv':
      'A row per poll and answer, under the column names that FiveThirtyEight used, for tools made for those.',
    'averages.csv':
      'The averages: a row per day, group, basis and candidate, and one for the lead (margin).',
    'averages.json': 'The same rows as JSON, with what is needed to read them.',
    'margin.csv': 'The lead alone: first of the pair minus second, a row per day, group and basis.',
    'pollsters.csv':
      'Every firm with a poll in the race: the group that it is counted in, on whose word, and its name. The first four columns are those of the file that is kept.',
    'house-effects.csv':
      'The house effects that the charts show: how far each firm’s polls stand from the average of its group (of all firms, where those do not fall into two camps), with the ranges.',
    'results.csv':
      'What is claimed of the result: a row per claim with who says so and where, every figure as claimed.',
    'pollster-errors.csv':
      'How far each firm’s last averaged poll stood from each claim about counted votes that gives both shares. Exit polls are polls, not counts.',
    'events.csv': 'The events that the charts mark, with their sources.',
    'corrections.csv': 'What was changed in published rows, from what to what, and why.',
    'race.json':
      'What the race’s page reads in order to compute anew in your browser. Its form changes with the page: programs should read polls.json and averages.json.',
    'polls-excel.csv':
      'The rows of polls.csv as Excel opens them by a double click: with a byte order mark. Its Spanish twin, under es/, has semicolons and decimal commas.',
    'averages-excel.csv': 'The rows of averages.csv for Excel, in the same way.',
    'margin-excel.csv': 'The rows of margin.csv for Excel, in the same way.',
    'data.zip':
      'All CSV files of the race but those for Excel in one archive, with a description of every column (datapackage.json) and a README with the citation (CITATION.cff too). The same data give the same bytes.',
    'feed.xml': 'An Atom feed of the polls, newest first.',
    'badge.svg': 'The lead as a small picture for a README or wiki.',
    'standalone.html':
      'The race’s page as one file to forward: charts, polls and sources, at most 100 kB, readable without a connection.',
  },
  fields: {
    poll_id: 'Identifier of the poll: firm, end date and, where needed, a number. Never changes.',
    variant:
      'Empty for the reading that counts; a word for another reading of the same fieldwork, which is not averaged.',
    pollster: 'The firm: its identifier, in polls_long.csv its name.',
    sponsor: 'Who paid for the poll, if stated.',
    start_date: 'First day of fieldwork.',
    end_date: 'Last day of fieldwork, or what date_basis says.',
    published_date: 'Day of publication.',
    date_basis:
      'What end_date is: the end of fieldwork, the day of publication, or the day of a round-up.',
    sample_size: 'Interviews, as reported.',
    population: 'Who was asked.',
    mode: 'How they were asked; several ways are joined by +.',
    margin_of_error: 'Margin of error as reported, in points.',
    other: 'Other candidates, unnamed: per cent as reported.',
    none: 'None, blank, would not vote: per cent as reported.',
    undecided: 'Don’t know or no answer: per cent as reported.',
    undecided_treatment: 'What became of the undecided in the reported shares.',
    status: 'Whether the poll is averaged (included) or only shown.',
    status_reason: 'Why it is not averaged.',
    source_url: 'The page on which the figures were read.',
    source_title: 'Title of that page.',
    archive_url: 'An archived copy of that page.',
    added: 'Day on which the row entered the file.',
    notes: 'What else a reader should know.',
    date: 'The day that the figure stands for.',
    group: 'Whose polls are averaged: a declared group of firms, or all for every firm.',
    basis: 'Of whom the shares are: decided voters, or everyone asked as reported.',
    candidate: 'The candidate’s identifier; margin for the lead of the first of the pair.',
    share: 'The average, in points.',
    low80: 'Low end of the average’s 80% range, in points.',
    high80: 'High end of the average’s 80% range, in points.',
    low95: 'Low end of the average’s 95% range, in points.',
    high95: 'High end of the average’s 95% range, in points.',
    result_low80: 'Low end of the 80% range in which the result may fall, in points.',
    result_high80: 'High end of the 80% range in which the result may fall, in points.',
    result_low95: 'Low end of the 95% range in which the result may fall, in points.',
    result_high95: 'High end of the 95% range in which the result may fall, in points.',
    first: 'The candidate whose lead it is.',
    second: 'The candidate who is led, or ahead where the margin is negative.',
    margin: 'Share of the first minus share of the second, in points.',
    question_id: 'main, or the identifier of a further question, never averaged with it.',
    pollster_id: 'The firm’s identifier.',
    sponsors: 'Who paid for the poll, if stated.',
    methodology: 'How people were asked; several ways are joined by +.',
    url: 'The page on which the figures were read.',
    race_id: 'The race’s identifier.',
    election_date: 'Day of the vote.',
    candidate_id: 'The candidate’s identifier, or other, none, undecided.',
    candidate_name: 'The candidate’s full name.',
    party: 'The candidate’s party.',
    answer: 'The candidate’s short name.',
    pct: 'Per cent as reported.',
    id: 'The firm’s identifier.',
    name: 'The firm’s name.',
    aliases: 'Its other names, parted by semicolons.',
    country: 'Where it is based: ISO 3166 code of two letters.',
    website: 'Its own page.',
    founded: 'Year in which it was founded.',
    polls: 'How many of the firm’s polls the figure rests on.',
    house_effect: 'The house effect on the margin: above zero, better for the first; in points.',
    kind: 'What the claim rests on: an official count, the opposition’s tally, a quick count or an exit poll.',
    publisher: 'Who makes the claim.',
    coverage_pct: 'How much was counted: per cent of tables or sheets, as claimed.',
    claimed_margin: 'Share of the first minus share of the second as claimed, in points.',
    error: 'margin minus claimed_margin: above zero, the poll was better for the first; in points.',
    label_en: 'What happened, in English.',
    label_es: 'What happened, in Spanish.',
    field: 'The column that was changed; row, where the whole row was taken out.',
    old_value: 'What stood there; empty if nothing.',
    new_value: 'What stands there now; empty if nothing.',
    reason_en: 'Why, in English.',
    reason_es: 'Why, in Spanish.',
  },
  /** Where a column means another thing than elsewhere. */
  fieldsIn: {
    'pollsters.csv': {
      pollster: 'The firm’s identifier.',
      group: 'The group that the firm is counted in for this race; empty if in none.',
      basis: 'On whose word: what is said of the firm.',
      source_url: 'The page that says so.',
    },
    'house-effects.csv': {
      pollster: 'The firm’s identifier.',
      group: 'From whose average it is measured: a declared group, or all for every firm.',
      first: 'The candidate for whom a house effect above zero is better.',
      second: 'The candidate for whom a house effect below zero is better.',
      low80: 'Low end of the house effect’s 80% range, in points.',
      high80: 'High end of the house effect’s 80% range, in points.',
      low95: 'Low end of the house effect’s 95% range, in points.',
      high95: 'High end of the house effect’s 95% range, in points.',
    },
    'results.csv': {
      date: 'Day of the claim.',
      other: 'Other candidates, unnamed: per cent as claimed.',
      source_url: 'The page on which the claim was read.',
    },
    'pollster-errors.csv': {
      pollster: 'The firm’s identifier.',
      group: 'The group that the firm is counted in; empty if in none.',
      poll_id: 'The firm’s last averaged poll.',
      margin:
        'Its margin among decided voters: share of the first minus share of the second, in points.',
      date: 'Day of the claim.',
    },
    'events.csv': {
      date: 'Day of the event.',
      source_url: 'The page on which it was read.',
    },
    'corrections.csv': {
      date: 'Day of the correction.',
      poll_id: 'The poll whose row was changed.',
      variant: 'Its variant, where it has one.',
      source_url: 'The page that shows it.',
    },
  },
  candidateField: (name: string) => `${name}: per cent as reported.`,
  claimField: (name: string) => `${name}: per cent as claimed.`,
  votesField: (name: string) => `${name}: votes as claimed.`,
};

/** The keys and shapes every language must have. */
export type FilesWords = typeof filesEn;
/** A column of the files that has words of its own. */
export type FieldName = keyof FilesWords['fields'];
/** A file that every race has. */
export type RaceFileName = keyof FilesWords['files'];
