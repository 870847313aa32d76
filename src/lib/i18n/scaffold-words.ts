import type { Language } from '../domain/language.ts';

/** A group of firms as a new race starts with it. */
export interface ScaffoldGroup {
  readonly id: string;
  readonly label: string;
  readonly phrase: string;
  readonly definition: string;
}

/** What the files of a new race say before anybody has edited them. */
export interface ScaffoldWords {
  /** The first is the one in the headline. */
  readonly groups: Readonly<Record<'all' | 'alignment', readonly ScaffoldGroup[]>>;
  readonly headlineReason: Readonly<Record<'all' | 'alignment', string>>;
  readonly sources: (race: string, licence: { name: string; url: string }) => string;
}

const EN: ScaffoldWords = {
  groups: {
    all: [
      {
        id: 'all',
        label: 'All pollsters',
        phrase: 'among all pollsters',
        definition: 'Every firm with a poll in this race that a cited page presents as a pollster.',
      },
    ],
    alignment: [
      {
        id: 'unaligned',
        label: 'Not flagged as aligned',
        phrase: 'among pollsters not flagged as aligned with either side',
        definition:
          'All other firms: reported as independent, not assessed by any page read, or assessed only by partisan outlets or by pages that contradict each other. It is not a judgement of accuracy.',
      },
      {
        id: 'government-aligned',
        label: 'Government-aligned',
        phrase: 'among pollsters flagged as aligned with the government',
        definition:
          'Firms that a cited page ties to the government or to a campaign in its favour. It repeats what a page says and is not a judgement of accuracy.',
      },
      {
        id: 'opposition-aligned',
        label: 'Opposition-aligned',
        phrase: 'among pollsters flagged as aligned with the opposition',
        definition:
          'Firms that a cited page ties to the opposition or to a campaign in its favour. It repeats what a page says and is not a judgement of accuracy.',
      },
    ],
  },
  headlineReason: {
    all: 'There is one group: the firms of this race are not divided.',
    alignment:
      'The headline rests on the firms that no page read flags; flagged firms stand beside it, each with the page that says so.',
  },
  sources: (race, licence) => `# Sources: ${race}

| file              | what a row is                                                                   |
| ----------------- | ------------------------------------------------------------------------------- |
| \`polls.csv\`       | one survey of the vote, as a cited page prints it                               |
| \`pollsters.csv\`   | the group in which a firm is counted for this race, and on whose word           |
| \`results.csv\`     | a claim about the result: official, an opposition’s tally, a quick or exit poll |
| \`events.csv\`      | a dated campaign event, labelled in English and Spanish                         |
| \`corrections.csv\` | a figure that was changed after it had been published                           |

An empty cell means “not reported”, never zero. Figures stand as the cited page prints them. The rows are
published under [${licence.name}](${licence.url}).

## How it was compiled

No poll has been added yet. Tell here where polls were looked for, and since when.

## What is missing

Tell here which firms or waves are known and have no row, and why.

## What is in doubt

Tell here where sources contradict each other, and which figure was kept.
`,
};

const ES: ScaffoldWords = {
  groups: {
    all: [
      {
        id: 'all',
        label: 'Todas las encuestadoras',
        phrase: 'entre todas las encuestadoras',
        definition:
          'Toda firma con una encuesta en esta elección que una página citada presenta como encuestadora.',
      },
    ],
    alignment: [
      {
        id: 'unaligned',
        label: 'Sin afinidad señalada',
        phrase: 'entre las encuestadoras no señaladas como afines a ninguna de las partes',
        definition:
          'Todas las demás firmas: descritas como independientes, sin evaluación en las páginas leídas, o evaluadas solo por medios partidistas o por páginas que se contradicen. No es un juicio sobre su precisión.',
      },
      {
        id: 'government-aligned',
        label: 'Afines al gobierno',
        phrase: 'entre las encuestadoras señaladas como afines al gobierno',
        definition:
          'Firmas que una página citada vincula con el gobierno o con una campaña a su favor. Recoge lo que dice una página y no es un juicio sobre su precisión.',
      },
      {
        id: 'opposition-aligned',
        label: 'Afines a la oposición',
        phrase: 'entre las encuestadoras señaladas como afines a la oposición',
        definition:
          'Firmas que una página citada vincula con la oposición o con una campaña a su favor. Recoge lo que dice una página y no es un juicio sobre su precisión.',
      },
    ],
  },
  headlineReason: {
    all: 'Hay un solo grupo: las firmas de esta elección no se dividen.',
    alignment:
      'La cifra principal se apoya en las encuestadoras que ninguna de las páginas leídas señala; las señaladas aparecen al lado, cada una con la página que lo afirma.',
  },
  sources: (race, licence) => `# Fuentes: ${race}

| archivo           | qué es una fila                                                                     |
| ----------------- | ----------------------------------------------------------------------------------- |
| \`polls.csv\`       | una encuesta sobre el voto, tal como la imprime una página citada                   |
| \`pollsters.csv\`   | el grupo en que se cuenta una firma en esta elección, y según quién                 |
| \`results.csv\`     | una versión del resultado: oficial, de la oposición, conteo rápido o a boca de urna |
| \`events.csv\`      | un hecho fechado de la campaña, con rótulo en inglés y en español                   |
| \`corrections.csv\` | una cifra que se cambió después de publicada                                        |

Una celda vacía significa «no informado», nunca cero. Las cifras quedan como las imprime la página citada.
Las filas se publican bajo [${licence.name}](${licence.url}).

## Cómo se compiló

Todavía no se ha agregado ninguna encuesta. Cuente aquí dónde se buscaron y desde cuándo.

## Qué falta

Cuente aquí qué firmas u olas se conocen y no tienen fila, y por qué.

## Qué está en duda

Cuente aquí dónde se contradicen las fuentes y qué cifra se conservó.
`,
};

const WORDS: Readonly<Record<Language, ScaffoldWords>> = { en: EN, es: ES };

/** The words of a new race's files in a language. */
export function scaffoldWords(language: Language): ScaffoldWords {
  return WORDS[language];
}
