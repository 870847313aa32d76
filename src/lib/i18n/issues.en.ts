import type { IssueWordList } from './issue-word-list.ts';

/** What is wrong, what is expected and what to do, for each kind of issue; `{found}` and the like are filled in. */
export const ISSUES_EN: IssueWordList = {
  'missing-file': {
    title: 'The file {file} is missing.',
    expected: 'A file with this name.',
    remedy: 'Add the file; a header line alone is enough for a start.',
    json: {
      expected: 'A file with this name.',
      remedy: 'Add the file; docs/schema.md lists its keys.',
    },
  },
  'unknown-file': {
    title: 'Nothing reads the file {found}.',
    expected: 'Only files of the data contract.',
    remedy: 'Remove the file or rename it.',
    near: 'Rename the file to {nearest}, or remove it.',
  },
  'undeclared-question': {
    title: 'The race declares no question “{question}”.',
    expected: 'A question with this id under “questions” in race.json.',
    remedy: 'Declare the question in race.json, or rename the file after a declared one.',
  },
  'empty-file': {
    title: 'The file is empty.',
    expected: 'A header line at least.',
    remedy: 'Write the header line.',
    json: {
      expected: 'A JSON object, { … }.',
      remedy: 'Write its keys, which docs/schema.md lists, or bring the file back.',
    },
  },
  'utf-16': {
    title: 'The file is in UTF-16.',
    expected: 'UTF-8.',
    remedy: 'Save the file again as “CSV UTF-8”.',
  },
  'not-utf-8': {
    title: 'The file is not UTF-8: the first fault is on line {line}.',
    expected: 'UTF-8; this is probably Latin-1 or Windows-1252.',
    remedy: 'Save the file again as “CSV UTF-8”.',
  },
  'nul-byte': {
    title: 'The file holds NUL bytes.',
    expected: 'Text in UTF-8.',
    remedy: 'Check that this is the right file, and save it again as “CSV UTF-8”.',
  },
  'bare-carriage-return': {
    title: 'A line ends in a bare carriage return (the first on line {line}).',
    expected: 'Lines that end in LF, or CR LF.',
    remedy: 'Save the file again with Unix line ends.',
  },
  'tab-separated': {
    title: 'The columns are separated by tabs.',
    expected: 'Commas, or semicolons.',
    remedy: 'Save the file again as CSV separated by commas.',
  },
  'byte-order-mark': {
    title: 'The file starts with a byte order mark.',
    expected: 'UTF-8 without a mark; with one it is read all the same.',
    remedy: 'Nothing needs doing; npm run data:format takes the mark out.',
  },
  'windows-line-ends': {
    title: 'The lines end in CR LF.',
    expected: 'LF; CR LF is read all the same.',
    remedy: 'Nothing needs doing; npm run data:format changes the line ends.',
  },
  'semicolon-separated': {
    title: 'The columns are separated by semicolons.',
    expected: 'Commas; semicolons, and decimal commas with them, are read all the same.',
    remedy: 'Nothing needs doing; npm run data:format writes commas.',
  },
  mojibake: {
    title: 'Letters on line {line} look garbled: “{found}”.',
    expected: 'Text that was not decoded twice.',
    remedy: 'Compare with the source and write the letters anew.',
  },
  'missing-column': {
    title: 'The column “{name}” is missing.',
    expected: 'A column with this name in the header.',
    remedy:
      'Add the column; its cells may stay empty where nothing is reported, if the contract allows it.',
  },
  'unknown-column': {
    title: 'The column “{found}” is not known.',
    expected: 'Only columns of the data contract and candidates of the race.',
    remedy: 'Remove the column, or declare the candidate in race.json.',
    near: 'Did you mean “{nearest}”?',
  },
  'repeated-column': {
    title: 'The column “{found}” stands there twice.',
    expected: 'Each column once.',
    remedy: 'Remove or rename one of the two.',
    near: 'Remove one of the two, or name it “{nearest}” if that was meant.',
  },
  'too-few-candidates': {
    title: 'The header has columns for {found|candidate|candidates}.',
    expected: 'Columns for two candidates or more, named by their ids in race.json.',
    remedy: 'Add the columns of the candidates.',
  },
  'no-rows': {
    title: 'The file has a header and no rows.',
    expected: 'Nothing more, while there are no polls yet.',
    remedy: 'Nothing needs doing.',
  },
  'lost-header': {
    title: 'The header line is gone: the file starts with a row.',
    expected: 'The names of the columns in the first line: {columns}',
    remedy: 'Put the header line back above the rows; the history of the file has it.',
  },
  'merge-conflict': {
    title: 'A merge conflict was left here: {found}',
    expected: 'Rows alone: Git could not merge two changes, and marked where.',
    remedy:
      'Between the marks both versions stand: keep the rows that are right, once each, and remove the lines with the marks.',
  },
  'other-separator': {
    title: 'The cells of this line are separated by “{other}”, those of the file by “{own}”.',
    expected: '“{own}” between cells, as in the header.',
    remedy:
      'Write “{own}” for each “{other}” between cells; a cell that holds “{own}” itself stands in double quotes.',
  },
  'too-few-fields': {
    title: 'The row has {found|field|fields}, fewer than the header.',
    expected: '{wanted} fields, as in the header.',
    remedy: 'Add the missing commas; a cell with nothing reported stays empty.',
    near: 'Counted from the left, “{misfit}” is the first cell that does not fit its column, “{nearest}”: look for the missing comma there or before it.',
  },
  'too-many-fields': {
    title: 'The row has {found|field|fields}, more than the header.',
    expected: '{wanted} fields, as in the header.',
    remedy:
      'Put cells that contain a comma between double quotes, write decimals with a point, or remove the surplus commas.',
    near: 'Every cell fits its column if “{whole}” is one cell, “{nearest}”: put it between double quotes.',
  },
  'unclosed-quote': {
    title: 'A quote is opened here and not closed.',
    expected: 'A closing double quote at the end of the cell.',
    remedy: 'Close the quote; inside a quoted cell write a double quote twice.',
  },
  'stray-quote': {
    title: 'Text follows the closing quote of this cell.',
    expected: 'A comma or the end of the line after a closing quote.',
    remedy: 'Inside a quoted cell write a double quote twice.',
  },
  'invisible-character': {
    title: 'The cell holds a character that can’t be seen: {found}.',
    expected: 'Only characters that can be seen, and plain spaces.',
    remedy: 'Delete the cell and type it anew instead of pasting it.',
  },
  'replacement-character': {
    title: 'The cell holds a replacement character (U+FFFD): a letter was lost.',
    expected: 'The letters as the source writes them.',
    remedy: 'Compare with the source and write the letters anew.',
  },
  'cell-too-long': {
    title: 'The cell is too long.',
    expected: '5,000 characters at most.',
    remedy: 'Shorten the text, and check that no quote is missing.',
  },
  'formula-cell': {
    title: 'The cell starts like a spreadsheet formula: {found}',
    expected: 'Text that does not start with =, +, @ or a tab.',
    remedy: 'Start the text with another character.',
  },
  markup: {
    title: 'The cell holds markup: {found}',
    expected: 'Plain text; markup is shown as it stands.',
    remedy: 'Remove the tags.',
  },
  'empty-cell': {
    title: '“{field}” is empty.',
    expected: 'A value: this cell is required.',
    remedy: 'Fill in the cell, or leave the row out until it is known.',
    json: {
      expected: 'A text that says something.',
      remedy: 'Write the text between the quotes.',
    },
  },
  'not-a-number': {
    title: '“{found}” is not a number.',
    expected: 'A plain number such as 51.2, or an empty cell if nothing was reported.',
    remedy:
      'Write the figure alone if the source gives one; for a range, a limit or “about”, leave the cell empty and write into “notes” what it says.',
  },
  'decimal-comma': {
    title: '“{found}” has a decimal comma.',
    expected: 'A decimal point: 51.2. (A decimal comma is read in semicolon files only.)',
    remedy: 'Write a point; npm run data:format does it for you.',
  },
  'number-with-unit': {
    title: '“{found}” has a unit.',
    expected: 'The number alone: 51.2.',
    remedy: 'Remove the unit.',
  },
  'number-with-sign': {
    title: '“{found}” has a sign.',
    expected: 'A number without a sign: 51.2.',
    remedy: 'Remove the sign.',
  },
  'number-with-exponent': {
    title: '“{found}” is in scientific notation.',
    expected: 'A plain number: 1200.',
    remedy: 'Write out all digits.',
  },
  'thousands-mark': {
    title: '“{found}” has a thousands mark.',
    expected: 'Digits without a mark: 1200.',
    remedy: 'Remove the mark.',
  },
  'leading-zero': {
    title: '“{found}” starts with a zero.',
    expected: 'A number without a leading zero: 5.2.',
    remedy: 'Remove the zero, and check the number.',
  },
  'not-whole': {
    title: '“{found}” is not a whole number.',
    expected: 'A whole number: 1200.',
    remedy: 'Write it without decimals.',
  },
  'share-out-of-range': {
    title: '{found} is not a percentage.',
    expected: 'A number from 0 to 100.',
    remedy: 'Compare with the source.',
  },
  'sample-out-of-range': {
    title: 'A sample of {found} can’t be.',
    expected: 'A whole number of 1 or more; an empty cell if it was not reported.',
    remedy: 'Compare with the source, or leave the cell empty.',
  },
  'margin-of-error-out-of-range': {
    title: 'A margin of error of {found} points can’t be.',
    expected: 'A number from 0 to 50.',
    remedy: 'Compare with the source.',
  },
  'coverage-out-of-range': {
    title: 'A coverage of {found} can’t be.',
    expected: 'Percent of the tables counted, from 0 to 100.',
    remedy: 'Compare with the source.',
  },
  'count-out-of-range': {
    title: 'A count of {found} can’t be.',
    expected: 'A whole number of votes.',
    remedy: 'Compare with the source.',
  },
  'not-a-day': {
    title: '“{found}” is not a date.',
    expected: 'A date as YYYY-MM-DD.',
    remedy: 'Write the year with four digits, month and day with two: 2024-07-05.',
    near: 'Write {nearest}, if that is the day.',
  },
  'no-such-day': {
    title: 'The day {found} does not exist.',
    expected: 'A day of the calendar, as YYYY-MM-DD.',
    remedy: 'Compare with the source.',
  },
  'day-too-early': {
    title: 'The day {found} is too long ago.',
    expected: 'A day in 1900 or later.',
    remedy: 'Check the year.',
  },
  'day-in-future': {
    title: 'The day {found} is still to come.',
    expected: 'A day not after {today}.',
    remedy: 'Check year and month; add the row once the day has come.',
  },
  'end-after-vote': {
    title: 'Fieldwork ends on {found}, after the vote.',
    expected: 'A day not after the vote on {vote}.',
    remedy: 'Check the date; exit polls belong into results.csv.',
  },
  'start-after-end': {
    title: 'Fieldwork starts on {found}, after its end.',
    expected: 'A day not after end_date, {end}.',
    remedy: 'Check both dates; perhaps they are swapped.',
  },
  'published-before-end': {
    title: 'The poll was published on {found}, before its fieldwork ended.',
    expected: 'A day not before end_date, {end}.',
    remedy: 'Check both dates.',
  },
  'not-in-list': {
    title: '“{found}” is not a known word for “{field}”.',
    expected: 'One of: {words}.',
    remedy:
      'Write one of these words, in lower case, or leave the cell empty if nothing was reported.',
    near: 'Did you mean “{nearest}”?',
  },
  'invalid-id': {
    title: '“{found}” is not an id.',
    expected: 'Lower-case words of a–z and 0–9 joined by hyphens.',
    remedy: 'Write it without accents, capitals, spaces and other signs.',
    near: 'Write “{nearest}”.',
  },
  'look-alike-letters': {
    title: '“{found}” has letters of another alphabet that look like Latin ones.',
    expected: 'Lower-case words of a–z and 0–9 joined by hyphens.',
    remedy: 'Type it anew instead of pasting it.',
    near: 'Type “{nearest}” anew instead of pasting it.',
  },
  'not-a-link': {
    title: '“{found}” is not a link.',
    expected: 'A whole address that starts with https:// or http://, without spaces.',
    remedy: 'Copy the address from the browser’s address bar.',
  },
  'link-scheme': {
    title: '“{found}” is not a web link.',
    expected: 'An address that starts with https:// or http://.',
    remedy: 'Give the web page on which the figures stand.',
  },
  'link-without-host': {
    title: '“{found}” names no website.',
    expected: 'An address with a host, such as https://example.org/page.',
    remedy: 'Copy the address from the browser’s address bar.',
  },
  'link-with-credentials': {
    title: 'The link holds a user name or password.',
    expected: 'An address without credentials.',
    remedy: 'Remove everything up to the @ sign.',
  },
  'invalid-country': {
    title: '“{found}” is not a country code.',
    expected: 'Two capital letters (ISO 3166), such as ES.',
    remedy: 'Write the two-letter code, or leave the cell empty.',
  },
  'invalid-year': {
    title: '“{found}” is not a year.',
    expected: 'A year with four digits.',
    remedy: 'Write the year alone, or leave the cell empty.',
  },
  'too-few-shares': {
    title: 'The row gives the share of {found|candidate|candidates}.',
    expected: 'Shares of two candidates or more.',
    remedy: 'Fill in the shares, or leave the row out.',
  },
  'no-shares': {
    title: 'Every candidate has a share of 0.',
    expected: 'A share above 0 for one candidate or more.',
    remedy:
      'Leave cells empty where the source reports nothing (0 is a figure), or leave the row out.',
  },
  'sum-too-high': {
    title: 'The shares add up to {found}.',
    expected: '100, or 103 at most after rounding.',
    remedy: 'Compare each share with the source; look for a swapped column.',
  },
  'shares-as-fractions': {
    title: 'The shares add up to {found}: they look like parts of 1, not like per cent.',
    expected: 'Per cent, such as 51.2 for 0.512.',
    remedy: 'Write each figure times 100: {percent}.',
  },
  'sum-off': {
    title: 'The shares add up to {found}.',
    expected: 'Between 98 and 102.',
    remedy: 'Compare with the source; say in “notes” what is missing.',
  },
  'missing-reason': {
    title: 'A poll that is “{status}” has no reason.',
    expected: 'A reason in status_reason for every status but included.',
    remedy: 'Say why, in a sentence.',
  },
  'needless-reason': {
    title: 'The poll is “{status}” and has a reason all the same: {found}',
    expected: 'A reason only where the status is listed, disputed or retracted.',
    remedy: 'Set the status that the reason gives grounds for, or move the text to “notes”.',
  },
  'undecided-excluded': {
    title:
      'The shares leave undecided voters out (“{found}”), and still “undecided” is {undecided}.',
    expected: '“included” where undecided voters are a part of the 100 per cent.',
    remedy:
      'Write “included” if they are; if the shares are those of decided voters, leave “undecided” empty and tell the figure in “notes”.',
  },
  'no-start-date': {
    title: 'The first day of fieldwork is not given.',
    expected: 'start_date, where the source tells it.',
    remedy: 'Add the day if the source tells it.',
  },
  'unknown-mode': {
    title: 'The mode “{found}” is new to the project.',
    expected: 'Words joined by +, usually: {words}.',
    remedy: 'Nothing needs doing if the word is right.',
  },
  'date-basis': {
    title: 'end_date is not the end of fieldwork but “{basis}”.',
    expected: 'The days of fieldwork.',
    remedy: 'Look for a source that tells the days of fieldwork.',
  },
  'sample-unusual': {
    title: 'A sample of {found} is unusual.',
    expected: 'Between 100 and 10,000.',
    remedy: 'Compare with the source.',
  },
  'margin-of-error-too-small': {
    title: 'A margin of error of {found} points is smaller than the sample of {sample} allows.',
    expected: 'About {smallest} points or more (95 %).',
    remedy: 'Compare both numbers with the source; say in “notes” if it prints them so.',
  },
  'published-in-ban': {
    title: 'The poll appeared on {found}, inside the publication ban.',
    expected: 'A day outside {from} to {to}.',
    remedy: 'Check the date; the page marks the poll.',
  },
  'bare-host': {
    title: 'The source is a site’s front page.',
    expected: 'The page on which the figures stand.',
    remedy: 'Give the page’s own address.',
  },
  'social-media-source': {
    title: 'The source is a post on a social network.',
    expected: 'The firm’s own release or a press report.',
    remedy: 'Look for a lasting source, or add a copy as archive_url.',
  },
  'main-candidate-missing': {
    title: 'The share of the main candidate “{candidate}” is missing.',
    expected: 'The shares of all main candidates.',
    remedy: 'Look it up in the source; leave the cell empty if it is not reported.',
  },
  'not-disclosed': {
    title:
      'The poll discloses {found} of the items that a publisher should tell; missing: {missing}. This counts disclosure, not quality.',
    expected: 'All items, as far as the source tells them.',
    remedy: 'Add what the source tells; leave the rest empty.',
  },
  'twin-id': {
    title: 'The id {found} is already on line {first}.',
    expected: 'Each poll_id once for each variant.',
    remedy: 'Remove one of the rows, number the id (-2), or give the second reading a variant.',
  },
  'twin-dates': {
    title: 'The same firm has a poll of the same dates on line {first}.',
    expected: 'One row for each fieldwork.',
    remedy: 'Remove one of the rows, or give the second reading a variant.',
  },
  'twin-figures': {
    title: 'The same firm has the same figures, sample and end date on line {first}.',
    expected: 'Each poll once.',
    remedy: 'Remove one of the rows.',
  },
  'twin-across-firms': {
    title: 'Another firm ({firm}) has the same figures, sample and end date on line {first}.',
    expected: 'Each poll once, under the firm that made it.',
    remedy: 'Check who made the poll; one may be the sponsor.',
  },
  'repeated-figures': {
    title: 'The same firm has the same figures and sample on line {first}, with another end date.',
    expected: 'Each poll once.',
    remedy: 'Check whether it is one poll reported twice.',
  },
  jump: {
    title: '{found} is {points} points away from this firm’s last poll ({before}, line {first}).',
    expected: 'A step of 10 points at most.',
    remedy: 'Compare with the source; look for swapped columns or another question.',
  },
  'poll-id-off': {
    title: 'The id {found} does not say which firm and end date this row has.',
    expected: 'The firm’s id and the end date: {wanted}.',
    remedy:
      'Write {wanted}, and check firm and date. If the poll was published as {found}, leave the id: it never changes.',
  },
  'not-sorted': {
    title: 'The row stands after {before}, which comes later.',
    expected: 'Rows ordered by end_date, then poll_id.',
    remedy: 'Nothing needs doing; npm run data:format sorts the file.',
  },
  'unknown-firm': {
    title: 'The firm “{found}” is not in data/pollsters.csv.',
    expected: 'The id of a firm in data/pollsters.csv, the list of all races.',
    remedy:
      'Add the firm to data/pollsters.csv first (not to the race’s own pollsters.csv, which tells groups).',
    near: 'Did you mean “{nearest}”? Otherwise add the firm to data/pollsters.csv.',
  },
  'near-firm': {
    title: '“{found}” is nearly the name of another firm: “{nearest}” (line {first}).',
    expected: 'Each firm once; other spellings belong under “aliases”.',
    remedy: 'Check whether both are the same firm.',
  },
  'repeated-id': {
    title: 'The id “{found}” is already in use ({first}).',
    expected: 'Each id once.',
    remedy: 'Rename or remove one of the two.',
  },
  'repeated-name': {
    title: 'The name or alias “{found}” already belongs to {owner} (line {first}).',
    expected: 'Each name and alias for one firm only.',
    remedy:
      'If this is {owner}, remove the row and add its other names to the aliases there; if not, take “{found}” from one of the two.',
  },
  'unknown-group': {
    title: 'The group “{found}” is not declared in race.json.',
    expected: 'One of: {words}.',
    remedy: 'Write one of these ids, or declare the group in race.json.',
    near: 'Did you mean “{nearest}”?',
  },
  'repeated-membership': {
    title: 'The firm “{found}” already has a group on line {first}.',
    expected: 'One group for each firm.',
    remedy: 'Remove one of the rows.',
  },
  'firm-without-group': {
    title: 'The firm “{found}” has polls and no group in this race.',
    expected: 'A row for the firm in the race’s pollsters.csv.',
    remedy: 'Add the row, with its basis and a link.',
  },
  'claim-before-vote': {
    title: 'Somebody is said to have known the result on {found}, before the vote.',
    expected: 'A day not before the vote on {vote}.',
    remedy: 'Check the date; a survey from before the vote belongs into polls.csv.',
  },
  'repeated-claim': {
    title: 'The same claim, by the same publisher and of the same day, is already on line {first}.',
    expected: 'Each claim once.',
    remedy: 'Remove one of the rows, or compare the figures with the source.',
  },
  'repeated-event': {
    title: 'The same event of the same day is already on line {first}.',
    expected: 'Each event once.',
    remedy: 'Remove one of the rows.',
  },
  'unknown-poll': {
    title: 'The poll “{found}” is not in polls.csv.',
    expected: 'The id of a poll; a removed one may be named.',
    remedy: 'Nothing needs doing if the poll was removed.',
    near: 'Did you mean “{nearest}”?',
  },
  'unknown-field': {
    title: '“{found}” is not a column of polls.csv.',
    expected: 'The name of the column that was corrected, or “row”.',
    remedy: 'Write the column’s name.',
    near: 'Did you mean “{nearest}”?',
  },
  'correction-of-nothing': {
    title: 'The line tells no change: old and new value are both “{found}”.',
    expected: 'The value that stood in the cell, and the one that stands there now.',
    remedy: 'Write both values, or remove the line.',
  },
  'correction-too-early': {
    title: 'The correction is dated {found}, before there was anything to correct.',
    expected: 'A day not before the poll’s {cell}, {day}.',
    remedy: 'Write the day of the correction.',
  },
  'correction-not-applied': {
    title:
      'By the latest line about it, {cell} of {poll} is “{found}”; what stands there is “{is}”.',
    expected: '“{is}”, as in {polls}, line {first}: readers are shown the line beside the figures.',
    remedy:
      'Make the change in {polls}, correct this line, or, if the cell was changed once more, add a line from “{found}” to “{is}”.',
  },
  'corrected-row-present': {
    title: 'The line says that {poll} was taken out; it stands in {polls}, line {first}.',
    expected: 'No such row, as the latest line about it says.',
    remedy: 'Remove the line, or take out the row.',
  },
  'published-figure-changed': {
    title: 'What was published as “{was}” is now “{found}”.',
    expected: 'What was published, or a new line in {corrections} that tells the change: {columns}',
    remedy:
      'Put the old value back, or add this line with the reason in both languages: {correction}',
  },
  'published-id-changed': {
    title: 'The poll published as “{was}” is now called “{found}”.',
    expected:
      'The id that was published, or a new line in {corrections} that tells the change: {columns}',
    remedy: 'Put the old id back, or add this line with the reason in both languages: {correction}',
  },
  'published-row-removed': {
    title: 'The published poll “{found}” is gone.',
    expected:
      'A row for it, with the status “retracted” if need be, or a new line in {corrections}: {columns}',
    remedy: 'Put the row back, or add this line with the reason in both languages: {correction}',
  },
  'published-file-removed': {
    title: 'The file was published with {rows|poll|polls} and is gone.',
    expected: 'The file: what was published keeps its address.',
    remedy:
      'Put the file back; polls that should not count get the status “listed” or “retracted”.',
  },
  'published-column-moved': {
    title: 'Column {place} was published as “{was}” and is now “{found}”.',
    expected: 'The published columns in their order: others’ programs rely on it.',
    remedy: 'Put the column back; new ones come at the right end.',
  },
  'correction-without-change': {
    title: 'Nothing changed as this new line says: {cell} of {poll}, {change}.',
    expected: 'A new line for each published cell that changed, and no other.',
    remedy: 'Remove the line, or make the change that it tells.',
  },
  'not-json': {
    title: 'The file stops being JSON at “{found}”.',
    expected: 'Well-formed JSON: keys and texts in double quotes, one comma between two parts.',
    remedy:
      'Look there, and just before, for a comma, quote or bracket that is missing or too many.',
  },
  'json-cut-short': {
    title: 'The file ends before its JSON does.',
    expected: 'Every quote and bracket that opens is closed.',
    remedy: 'Add what is missing at the end, or bring back the part that was cut off.',
  },
  'json-repeated-key': {
    title: 'The key “{found}” stands twice in one object.',
    expected: 'Each key once: of two, only the last would be read.',
    remedy: 'Remove one of them, or correct its name.',
  },
  'json-missing': {
    title: '“{path}” is missing.',
    expected: 'A value for this key.',
    remedy: 'Add the key; docs/schema.md says what it holds.',
  },
  'json-type': {
    title: '“{path}” has a value of the wrong kind: {found}',
    expected: '{kind}.',
    remedy: 'Correct the value; docs/schema.md says what the key holds.',
  },
  'json-unknown-key': {
    title: '“{path}” is not known.',
    expected: 'Only the keys that docs/schema.md lists.',
    remedy: 'Remove the key, or correct its spelling.',
    near: 'Did you mean “{nearest}”?',
  },
  'not-a-colour': {
    title: '“{found}” is not a colour.',
    expected: 'A colour as #rrggbb.',
    remedy: 'Write six hexadecimal digits after #.',
  },
  'faint-colour': {
    title: 'The colour “{found}” ({field}) is too faint to be read on {paper}.',
    expected: 'A contrast of 4.5 at least with the page behind it (WCAG 2.2, 1.4.3).',
    remedy: 'Take a colour that stands out more from {paper}; {instead} would do.',
  },
  'no-such-time-zone': {
    title: 'The time zone “{found}” is not known.',
    expected: 'A name of the IANA list, such as Europe/Madrid.',
    remedy: 'Look the name up in the IANA list.',
  },
  'race-id-mismatch': {
    title: 'The id “{found}” is not the folder’s name.',
    expected: 'The folder’s name: {folder}.',
    remedy: 'Write “{folder}”, or rename the folder.',
  },
  'unknown-candidate': {
    title: '“{found}” is not a candidate here, or stands there twice.',
    expected: 'Two of: {words}.',
    remedy: 'Write the ids of two different candidates.',
  },
  'reserved-id': {
    title: 'The candidate id “{found}” is the name of another column.',
    expected: 'An id that no column of polls.csv has.',
    remedy: 'Choose another id, such as the surname with an initial.',
  },
  'ban-reversed': {
    title: 'The publication ban ends before it starts: {found}.',
    expected: '“from” not after “to”.',
    remedy: 'Swap the two days.',
  },
  'unknown-featured-race': {
    title: 'There is no race “{found}”.',
    expected: 'One of: {words}.',
    remedy: 'Write the name of a race’s folder.',
  },
  'schema-version': {
    title: 'The schema_version “{found}” is not known.',
    expected: '1.',
    remedy: 'Write 1.',
  },
};
