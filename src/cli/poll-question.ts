import type { Language } from '../lib/domain/language.ts';
import { MAIN_QUESTION, type Question as RaceQuestion, type Race } from '../lib/domain/race.ts';
import { failed, ok, type Result } from '../lib/domain/result.ts';
import { addPollWords } from '../lib/i18n/add-poll-words.ts';
import { answerAll, type Conversation, type Question } from './questions.ts';

/** One of the race's further questions by its id; null for the main one. Refused in words that name them all. */
export function questionNamed(
  race: Race,
  id: string,
  language: Language,
): Result<RaceQuestion | null, string> {
  if (id === MAIN_QUESTION) return ok(null);
  const found = race.questions.find((one) => one.id === id);
  if (found !== undefined) return ok(found);
  const known = [MAIN_QUESTION, ...race.questions.map((one) => one.id)].join(', ');
  return failed(addPollWords(language).noSuchQuestion(id, known));
}

/** Asks which of the race's questions a poll asked; null for the main one, which an empty answer stands for. */
export function askWhichQuestion(
  race: Race,
  language: Language,
  talk: Conversation,
): Promise<RaceQuestion | null> {
  const words = addPollWords(language);
  const further = race.questions.map(({ id, label }) => `  ${id}: ${label[language]}`);
  const question: Question<RaceQuestion | null> = {
    flag: 'question',
    text: words.whichQuestion,
    hint: [words.questionsHint, `  ${MAIN_QUESTION}: ${words.mainQuestion}`, ...further].join('\n'),
    required: true,
    many: false,
    fallback: () => MAIN_QUESTION,
    take: (_, answer) => questionNamed(race, answer, language),
  };
  return answerAll(null, [question], () => [], talk);
}
