import { COMMENT_MARK } from './comment-body.ts';

/** What GitHub says the run was about, and how to ask it. */
export interface PostContext {
  /** `owner/name`. */
  readonly repository: string;
  /** The commit and repository that the run was of, by the event: not by what the run left behind. */
  readonly headSha: string;
  readonly headRepository: string;
  /** One request to GitHub's REST API; throws unless it is answered with success. */
  readonly ask: (method: 'GET' | 'POST' | 'PATCH', path: string, body?: object) => Promise<unknown>;
}

/** What became of the comment, or why it was not posted. */
export type PostOutcome =
  'posted' | 'updated' | 'no-number' | 'no-such-pull-request' | 'other-commit' | 'other-repository';

/** The largest number of comments looked through, times a hundred. */
const MOST_PAGES = 20;

/**
 * Posts the comment on the pull request of that number, or updates the one posted before. The number comes
 * from the run and is believed only if that pull request is at the very commit that the event names.
 */
export async function postComment(
  number: string,
  body: string,
  context: PostContext,
): Promise<PostOutcome> {
  if (!/^[1-9]\d{0,8}$/.test(number)) return 'no-number';
  const { repository, ask } = context;
  const mismatch = mismatchOf(await ask('GET', `/repos/${repository}/pulls/${number}`), context);
  if (mismatch !== null) return mismatch;
  const earlier = await earlierComment(number, context);
  if (earlier === null) {
    await ask('POST', `/repos/${repository}/issues/${number}/comments`, { body });
    return 'posted';
  }
  await ask('PATCH', `/repos/${repository}/issues/comments/${earlier}`, { body });
  return 'updated';
}

function mismatchOf(pull: unknown, { headSha, headRepository }: PostContext): PostOutcome | null {
  if (textAt(pull, 'state') !== 'open') return 'no-such-pull-request';
  if (headSha === '' || textAt(pull, 'head', 'sha') !== headSha) return 'other-commit';
  const from = textAt(pull, 'head', 'repo', 'full_name');
  return headRepository !== '' && from === headRepository ? null : 'other-repository';
}

/** The number of the comment that this workflow posted before; null if there is none. */
async function earlierComment(
  number: string,
  { repository, ask }: PostContext,
): Promise<number | null> {
  for (let page = 1; page <= MOST_PAGES; page++) {
    const path = `/repos/${repository}/issues/${number}/comments?per_page=100&page=${page}`;
    const comments = await ask('GET', path);
    const found: readonly unknown[] = Array.isArray(comments) ? comments : [];
    if (found.length === 0) return null;
    const id = valueAt(found.find(isOwn), 'id');
    if (typeof id === 'number') return id;
  }
  return null;
}

/** Anybody can write the mark: only the workflow's own comment is replaced. */
function isOwn(comment: unknown): boolean {
  const marked = textAt(comment, 'body').startsWith(COMMENT_MARK);
  return marked && textAt(comment, 'user', 'login') === 'github-actions[bot]';
}

function textAt(value: unknown, ...path: readonly string[]): string {
  const found = valueAt(value, ...path);
  return typeof found === 'string' ? found : '';
}

function valueAt(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? Reflect.get(inner, key)
        : undefined,
    value,
  );
}
