import type { Conversation } from '../questions.ts';

/** Somebody who gives these answers and then no more; keeps all that was said and asked. */
export function scriptedTalk(
  answers: readonly string[],
): Conversation & { readonly said: readonly string[] } {
  const left = [...answers];
  const said: string[] = [];
  return {
    said,
    ask: (text) => {
      said.push(text);
      return Promise.resolve(left.shift() ?? null);
    },
    say: (text) => said.push(text),
  };
}
