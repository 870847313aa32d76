import { issueAt, type DataIssue, type IssueKind } from '../domain/issue.ts';
import { failed, ok, type Result } from '../domain/result.ts';

/** A file's text with `\n` line ends and no byte order mark, and the notes its encoding deserves. */
export interface DecodedFile {
  readonly text: string;
  readonly notes: readonly DataIssue[];
}

const BYTE_ORDER_MARK = '\uFEFF';
/** UTF-8 that was once read as Latin-1 and written again as UTF-8: `Ã©` for `é`. */
const MOJIBAKE = /Ã[\u0080-\u00BF]|â€[\u0080-\u00BF\u2018-\u2122]/;

/** Bytes as UTF-8 text; the error of a file in another encoding, with NUL bytes or with bare CRs. */
export function decodeFile(file: string, bytes: Uint8Array): Result<DecodedFile, DataIssue> {
  const fault = byteFault(bytes);
  if (fault !== null) return failed(fileIssue(fault, file, ''));
  const decoded = decodeUtf8(bytes);
  if (decoded === null) {
    const line = String(firstInvalidLine(bytes));
    return failed(fileIssue('not-utf-8', file, '', { line }));
  }
  return cleanText(file, decoded);
}

function cleanText(file: string, decoded: string): Result<DecodedFile, DataIssue> {
  const marked = decoded.startsWith(BYTE_ORDER_MARK);
  const unmarked = marked ? decoded.slice(1) : decoded;
  const text = unmarked.replaceAll('\r\n', '\n');
  const bareReturn = text.indexOf('\r');
  if (bareReturn >= 0) return failed(bareReturnIssue(file, text, bareReturn));
  if (text.trim() === '') return failed(fileIssue('empty-file', file, ''));
  const notes: DataIssue[] = [];
  if (marked) notes.push(fileIssue('byte-order-mark', file, BYTE_ORDER_MARK));
  if (text.length < unmarked.length) notes.push(fileIssue('windows-line-ends', file, '\r\n'));
  const mojibake = MOJIBAKE.exec(text);
  if (mojibake !== null) {
    const line = String(lineAt(text, mojibake.index));
    notes.push(fileIssue('mojibake', file, mojibake[0], { line }));
  }
  return ok({ text, notes });
}

function bareReturnIssue(file: string, text: string, index: number): DataIssue {
  const line = String(lineAt(text, index));
  return fileIssue('bare-carriage-return', file, '\r', { line });
}

/** An issue about a whole file: line 1, no column. */
export function fileIssue(
  kind: IssueKind,
  file: string,
  found: string,
  detail: Readonly<Record<string, string>> = {},
): DataIssue {
  return issueAt(kind, { file, line: 1, column: null, field: null }, found, detail);
}

/** The physical line, from 1, on which the character at `index` stands. */
export function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

function byteFault(bytes: Uint8Array): 'utf-16' | 'nul-byte' | null {
  const [first, second] = bytes;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (marked) return 'utf-16';
  if (!bytes.includes(0)) return null;
  return everySecondIsNul(bytes) ? 'utf-16' : 'nul-byte';
}

/** UTF-16 without a mark: in text of the Latin alphabet every second byte is NUL. */
function everySecondIsNul(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 1000);
  const nuls = sample.filter((byte) => byte === 0).length;
  return nuls > sample.length * 0.3;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The line of the first byte that is not UTF-8: the lenient decoder marks it where the text differs. */
function firstInvalidLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const next = bytes.indexOf(0x0a, start);
    const end = next < 0 ? bytes.length : next;
    if (decodeUtf8(bytes.subarray(start, end)) === null) return line;
    start = end + 1;
  }
  return line;
}
