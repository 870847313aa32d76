/** Longer addresses are refused by the host; the rest of what is prefilled is then left to the contributor. */
const LONGEST_ADDRESS = 7000;

/** A form for issues in the repository, by its file's name. */
export type IssueForm =
  'add-a-poll.yml' | 'add-a-poll.es.yml' | 'report-an-error.yml' | 'report-an-error.es.yml';

/** An address at which an issue form opens with fields filled in; bare where that would be too long. */
export function newIssueLink(
  repository: string,
  form: IssueForm,
  fields: Readonly<Record<string, string>> = {},
): string {
  const filled = new URLSearchParams({ template: form, ...fields });
  const link = `${repository}/issues/new?${filled.toString()}`;
  return link.length <= LONGEST_ADDRESS ? link : newIssueLink(repository, form);
}

/** The address at which a file of the data root is edited on the main branch. */
export function editDataLink(repository: string, file: string): string {
  return `${repository}/edit/main/data/${file.split('/').map(encodeURIComponent).join('/')}`;
}

/** The address of a document of the repository. */
export function documentLink(repository: string, path: string): string {
  return `${repository}/blob/main/${path}`;
}
