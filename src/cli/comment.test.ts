import { describe, expect, it } from 'vitest';
import { COMMENT_MARK, commentBody } from './comment-body.ts';
import { postComment, type PostContext } from './comment-post.ts';

const RUN = 'https://example.org/run/1';
const shown = (markdown: string): string => commentBody(markdown, RUN).split('\n\n')[1] ?? '';

describe('the comment on a pull request', () => {
  it('shows tables, headings and folded lists as they came', () => {
    const plain =
      '## Polls\n| a | b |\n| - | - |\n<details><summary>More</summary>\n- 58.3 %\n</details>';
    expect(shown(plain)).toBe(plain);
  });

  it('holds nothing of a stranger that notifies, loads, refers or hides', () => {
    const hostile =
      '@all ![x](https://evil.example/track.png) fixes #12 <script>x</script> <img src=x> <!-- a --> <details open onclick=x>\u202e\u200b';
    const text = shown(hostile);
    expect(text).not.toMatch(/@\w|[^\\]\[x\]|#12|<(?!\/?details>)|[\u202e\u200b]/);
    expect(text).toContain('@&ZeroWidthSpace;all !\\[x](');
    expect(text).toContain('fixes #&ZeroWidthSpace;12 &lt;script>');
    expect(text).toContain('⟨U+202E⟩');
    expect(shown('&#64;all &#x40;all &commat;all')).not.toMatch(/&(?:#|commat)/);
  });

  it('is cut at a line where it would be refused for its length', () => {
    const body = commentBody('| row |\n'.repeat(20_000), RUN);
    expect(body.length).toBeLessThan(65_000);
    expect(body).toContain('Shortened');
    expect(body).toContain('| row |\n\n');
  });

  it('says whose claim it is', () => {
    expect(commentBody('x', RUN)).toContain(`[the pull request’s own run](${RUN})`);
  });
});

/** A GitHub that answers from a list and writes down what it is told. */
function github(answers: Readonly<Record<string, unknown>>) {
  const told: string[] = [];
  const context: PostContext = {
    repository: 'owner/name',
    headSha: 'abc',
    headRepository: 'stranger/name',
    ask: (method, path) => {
      if (method !== 'GET') told.push(`${method} ${path}`);
      return Promise.resolve(answers[path.replace(/\?.*page=1$/, '')] ?? []);
    },
  };
  return { told, context };
}

const PULL = '/repos/owner/name/pulls/7';
const COMMENTS = '/repos/owner/name/issues/7/comments';
const pull = { state: 'open', head: { sha: 'abc', repo: { full_name: 'stranger/name' } } };
const bot = { login: 'github-actions[bot]' };

describe('posting it', () => {
  it('posts once, and updates its own comment from then on', async () => {
    const first = github({ [PULL]: pull });
    expect(await postComment('7', 'body', first.context)).toBe('posted');
    expect(first.told).toEqual([`POST ${COMMENTS}`]);
    const mine = { id: 3, body: `${COMMENT_MARK}\n\nold`, user: bot };
    const again = github({ [PULL]: pull, [COMMENTS]: [{ id: 2, body: 'hello', user: bot }, mine] });
    expect(await postComment('7', 'body', again.context)).toBe('updated');
    expect(again.told).toEqual(['PATCH /repos/owner/name/issues/comments/3']);
  });

  it('never replaces the comment of somebody who wrote its mark', async () => {
    const theirs = { id: 3, body: COMMENT_MARK, user: { login: 'stranger' } };
    const { told, context } = github({ [PULL]: pull, [COMMENTS]: [theirs] });
    expect(await postComment('7', 'body', context)).toBe('posted');
    expect(told).toEqual([`POST ${COMMENTS}`]);
  });

  it.each([
    ['no-number', '7/../../x', pull],
    ['no-number', '', pull],
    ['no-such-pull-request', '7', { ...pull, state: 'closed' }],
    ['no-such-pull-request', '7', null],
    ['other-commit', '7', { ...pull, head: { ...pull.head, sha: 'def' } }],
    ['other-repository', '7', { ...pull, head: { sha: 'abc', repo: null } }],
  ])('says nothing where the run names another pull request: %s', async (why, number, answer) => {
    const { told, context } = github({ [PULL]: answer });
    expect(await postComment(number, 'body', context)).toBe(why);
    expect(told).toEqual([]);
  });
});
