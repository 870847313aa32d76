import { parsers } from 'prettier/plugins/yaml';

/** What YAML text says, as plain values; scalars stay texts. Enough for workflows, without a package more. */
export type YamlValue =
  string | null | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** Reads one YAML document. Throws on what it does not understand: a test must not pass on half a file. */
export function yamlValue(text: string): YamlValue {
  const root: unknown = parsers.yaml.parse(text, optionsOf(text));
  const body = childrenOf(childrenOf(root)[0]).find((part) => typeOf(part) === 'documentBody');
  return valueOf(childrenOf(body)[0]);
}

/** The parser reads none of prettier's options but the text itself. */
function optionsOf(text: string): Parameters<typeof parsers.yaml.parse>[1] {
  // eslint-disable-next-line no-restricted-syntax -- see above: all the others are for printing
  return { originalText: text } as Parameters<typeof parsers.yaml.parse>[1];
}

function valueOf(node: unknown): YamlValue {
  switch (typeOf(node)) {
    case 'null':
      return null;
    case 'plain':
    case 'quoteSingle':
    case 'quoteDouble':
    case 'blockLiteral':
    case 'blockFolded':
      return String(field(node, 'value'));
    case 'sequence':
    case 'flowSequence':
      return childrenOf(node).map((item) =>
        typeOf(item) === 'sequenceItem' || typeOf(item) === 'flowSequenceItem'
          ? valueOf(childrenOf(item)[0])
          : valueOf(item),
      );
    case 'mapping':
    case 'flowMapping':
      return Object.fromEntries(childrenOf(node).map(entryOf));
    default:
      throw new Error(`YAML that is not understood: ${typeOf(node)}`);
  }
}

function entryOf(item: unknown): readonly [string, YamlValue] {
  const [key, value] = childrenOf(item);
  const name = valueOf(childrenOf(key)[0]);
  if (typeof name !== 'string') throw new Error('A key of YAML that is no text');
  return [name, valueOf(childrenOf(value)[0])];
}

function childrenOf(node: unknown): readonly unknown[] {
  const children = field(node, 'children');
  return Array.isArray(children) ? children : [];
}

function typeOf(node: unknown): string {
  return node === null || node === undefined ? 'null' : String(field(node, 'type'));
}

function field(node: unknown, name: string): unknown {
  return typeof node === 'object' && node !== null ? Reflect.get(node, name) : undefined;
}
