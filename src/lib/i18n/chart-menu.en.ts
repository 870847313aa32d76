/** Words of the menu of a chart in English; `chart-menu.es.ts` must have the same keys. */
export const chartMenuEn = {
  picture: 'Picture',
  shapes: { wide: 'wide', square: 'square', story: 'story' },
  dark: 'dark',
  transparent: 'without background',
  png: 'Save PNG',
  svg: 'Save SVG',
  copyImage: 'Copy image',
  share: 'Share image',
  figures: 'Figures',
  csvShown: 'CSV of what is shown',
  csvAll: 'CSV of all',
  copy: 'Copy',
  working: 'One moment…',
  saved: (name: string) => `Saved: ${name}`,
  copied: {
    link: 'link',
    text: 'text for a message',
    alt: 'alternative text',
    citation: 'citation',
    bibtex: 'BibTeX',
  },
  isCopied: (label: string) => `Copied: ${label}.`,
  shared: 'The image was handed over.',
  imageCopied: 'The image is copied.',
  failed: 'That did not work. Check the connection and try again.',
  copyByHand: 'Your browser does not let this page copy. The text, to be copied by hand:',
  shareAnswer: 'Share…',
  bySms: 'Text message',
  byMail: 'E-mail',
  copyText: 'Copy the text',
  textShared: 'The text was handed over.',
  ownView: (chosen: string) => `A reader’s own view, not Margen’s: ${chosen}`,
  ownViewBrief: 'A reader’s own view, not Margen’s.',
};

/** The keys and shapes every language must have. */
export type ChartMenuWords = typeof chartMenuEn;
