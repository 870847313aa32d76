import { codePointName, UNSEEN } from '../lib/domain/issue.ts';
import { commentWords } from '../lib/i18n/comment-words.ts';

/** By this the one comment is found again; nothing of it is shown. */
export const COMMENT_MARK = '<!-- margen:data-diff -->';

/** Characters; GitHub refuses comments over 65,536. */
const LONGEST_BODY = 60_000;

/** The start of any tag but those that fold a long list. */
const TAG = /<(?!\/?(?:details|summary|br|sub|sup)>)/g;
const UNSEEN_ANYWHERE = new RegExp(UNSEEN.source, 'gu');

/**
 * The comment for Markdown from a pull request, which may be anybody's: it notifies no one, loads no
 * picture, refers to no other issue and holds no HTML but what folds a list.
 */
export function commentBody(markdown: string, run: string): string {
  const safe = inertMarkdown(markdown.replaceAll('\r\n', '\n'));
  return [COMMENT_MARK, shortened(safe), commentWords.origin(run)].join('\n\n');
}

/**
 * GitHub looks for names and numbers in the finished text, where a reference such as `&#64;` is the sign
 * itself: only a space of no width keeps them apart.
 */
function inertMarkdown(markdown: string): string {
  const seen = markdown.replace(UNSEEN_ANYWHERE, codePointName);
  return seen
    .replace(/&(?=#|commat;|num;)/gi, '&amp;')
    .replace(TAG, '&lt;')
    .replace(/#(?=\d)/g, '#&ZeroWidthSpace;')
    .replace(/@(?!&ZeroWidthSpace;)/g, '@&ZeroWidthSpace;')
    .replaceAll('![', '!\\[');
}

function shortened(text: string): string {
  if (text.length <= LONGEST_BODY) return text;
  const cut = text.slice(0, LONGEST_BODY);
  return `${cut.slice(0, cut.lastIndexOf('\n') + 1)}\n\n${commentWords.shortened}`;
}
