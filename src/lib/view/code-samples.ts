/** A language that the data page shows code in. */
export const SAMPLE_LANGUAGES = ['Python', 'R', 'JavaScript'] as const;
export type SampleLanguage = (typeof SAMPLE_LANGUAGES)[number];

/** A file that code is shown for. */
export const SAMPLED_FILES = ['margin.csv', 'polls.json', 'data.zip'] as const;
export type SampledFile = (typeof SAMPLED_FILES)[number];

/** A short program that reads a file; it needs nothing but what its language brings along. */
export interface CodeSample {
  readonly file: SampledFile;
  readonly language: SampleLanguage;
  readonly code: string;
}

/** All programs, reading the files of the race in `folder`: an absolute address without a slash at its end. */
export function codeSamples(race: string, folder: string): readonly CodeSample[] {
  return SAMPLED_FILES.flatMap((file) =>
    SAMPLE_LANGUAGES.flatMap((language) => {
      const code = CODE[file](language, `${folder}/${file}`, race);
      return code === null ? [] : [{ file, language, code }];
    }),
  );
}

/** Null where a language cannot do it by itself. */
const CODE: Readonly<
  Record<SampledFile, (language: SampleLanguage, address: string, race: string) => string | null>
> = { 'margin.csv': marginCode, 'polls.json': pollsCode, 'data.zip': archiveCode };

/** Prints of each group the last day and lead, with the range in which the result should fall. */
function marginCode(language: SampleLanguage, address: string): string {
  switch (language) {
    case 'Python':
      return `import csv, io, urllib.request

text = urllib.request.urlopen("${address}").read().decode("utf-8")
latest = {row["group"]: row for row in csv.DictReader(io.StringIO(text)) if row["basis"] == "decided"}
for group, row in latest.items():
    print(group, row["date"], row["margin"], row["result_low95"], row["result_high95"])`;
    case 'R':
      return `margins <- read.csv("${address}")
decided <- subset(margins, basis == "decided")
latest <- do.call(rbind, lapply(split(decided, decided$group), tail, 1))
print(latest[c("group", "date", "margin", "result_low95", "result_high95")], row.names = FALSE)`;
    case 'JavaScript':
      return `const text = await (await fetch("${address}")).text();
const [header, ...lines] = text.trim().split("\\n").map((line) => line.split(","));
const rows = lines.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i]])));
const latest = Object.fromEntries(rows.filter((row) => row.basis === "decided").map((row) => [row.group, row]));
for (const [group, row] of Object.entries(latest)) {
  console.log(group, row.date, row.margin, row.result_low95, row.result_high95);
}`;
  }
}

/** Prints how many polls of each firm are averaged. */
function pollsCode(language: SampleLanguage, address: string): string | null {
  switch (language) {
    case 'Python':
      return `import collections, json, urllib.request

polls = json.load(urllib.request.urlopen("${address}"))["polls"]
counts = collections.Counter(poll["pollster"] for poll in polls if poll["status"] == "included")
for firm, count in counts.items():
    print(firm, count)`;
    case 'R':
      return null;
    case 'JavaScript':
      return `const { polls } = await (await fetch("${address}")).json();
const counts = {};
for (const { pollster, status } of polls) {
  if (status === "included") counts[pollster] = (counts[pollster] ?? 0) + 1;
}
for (const [firm, count] of Object.entries(counts)) console.log(firm, count);`;
  }
}

/** Prints how many polls the archive holds, and which is the last. */
function archiveCode(language: SampleLanguage, address: string, race: string): string | null {
  const path = `margen-${race}/polls.csv`;
  switch (language) {
    case 'Python':
      return `import csv, io, urllib.request, zipfile

archive = zipfile.ZipFile(io.BytesIO(urllib.request.urlopen("${address}").read()))
with archive.open("${path}") as file:
    polls = list(csv.DictReader(io.TextIOWrapper(file, "utf-8")))
print(len(polls), polls[-1]["poll_id"])`;
    case 'R':
      return `download.file("${address}", archive <- tempfile(), mode = "wb", quiet = TRUE)
polls <- read.csv(unz(archive, "${path}"))
cat(nrow(polls), tail(polls$poll_id, 1), "\\n")`;
    case 'JavaScript':
      return null;
  }
}
