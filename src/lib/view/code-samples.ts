/** A language that the data page shows code in. */
export const SAMPLE_LANGUAGES = ['Python', 'R', 'JavaScript'] as const;
export type SampleLanguage = (typeof SAMPLE_LANGUAGES)[number];

/**
 * A short program that reads margin.csv from an address and prints, per group, day and lead with the
 * range in which the result should fall; each needs nothing but what its language brings along.
 */
export function codeSample(language: SampleLanguage, address: string): string {
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
