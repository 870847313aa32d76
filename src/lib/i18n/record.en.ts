/** Words of a race page’s record: claims, ban, files, in English; `record.es.ts` must have the same keys. */
export const recordEn = {
  resultsHeading: 'The result, as claimed',
  resultsIntro:
    'Each row is somebody’s claim, with its source. Margen does not judge between them.',
  resultsLink: 'Each claim in full, and the last polls beside it',
  claimant: 'Who says so',
  correctionCount: (count: number) =>
    count === 1 ? '1 correction to published figures' : `${count} corrections to published figures`,
  banHeading: 'Publication ban',
  banNow: 'Polls may not be published now.',
  downloadsHeading: 'Data',
  downloadPolls: 'Polls (CSV)',
  downloadAverages: 'Averages per day (CSV)',
  downloadStandalone: 'One file to forward',
  licence: (name: string) => `Data: ${name}, with the sources named in each row.`,
};

/** The keys and shapes every language must have. */
export type RecordWords = typeof recordEn;
