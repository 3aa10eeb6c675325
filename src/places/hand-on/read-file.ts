/**
 * Reads a file of own places that somebody has handed on. Nothing of it is believed: each fault is
 * named with its line, and a file with a fault is not taken over in part.
 */
import { evaluate, parse, type ObjectNode, type ValueNode } from '@humanwhocodes/momoa';
import { checkPlace, type PlaceProblemCode } from '../check';
import type { OwnPlace } from '../own-place';
import { FILE_FORMAT, FILE_VERSION } from './write-file';

export const LARGEST_FILE = 8_000_000;
const MOST_PROBLEMS = 50;

export interface FileProblem {
  /** Of the file, from 1; absent where the file as a whole is meant. */
  line?: number;
  code:
    | PlaceProblemCode
    | 'too-large'
    | 'not-json'
    | 'not-our-format'
    | 'newer-version'
    | 'no-places'
    | 'twice'
    | 'more';
  field?: string;
  choices?: readonly string[];
  /** What stands there, or what the reader of JSON says. */
  detail?: string;
}

export type ReadFile =
  { ok: true; places: readonly OwnPlace[] } | { ok: false; problems: readonly FileProblem[] };

export function readPlacesFile(text: string): ReadFile {
  if (text.length > LARGEST_FILE) return refused([{ code: 'too-large' }]);
  try {
    return readRoot(parse(text.replace(/^\uFEFF/, ''), { mode: 'json' }).body);
  } catch (error) {
    // No JSON, or nested too deeply to be read.
    return refused([notJson(error)]);
  }
}

function readRoot(root: ValueNode): ReadFile {
  if (root.type !== 'Object' || valueOf(root, 'format') !== FILE_FORMAT)
    return refused([{ code: 'not-our-format', line: lineOf(root) }]);
  const version = memberOf(root, 'version');
  if (valueOf(root, 'version') !== FILE_VERSION)
    return refused([{ code: 'newer-version', line: lineOf(version ?? root) }]);
  const list = memberOf(root, 'places');
  if (list?.type !== 'Array') return refused([{ code: 'no-places', line: lineOf(list ?? root) }]);
  return readList(list.elements.map(({ value }) => value));
}

function readList(nodes: readonly ValueNode[]): ReadFile {
  const places = new Map<string, OwnPlace>();
  const problems: FileProblem[] = [];
  for (const node of nodes) {
    const checked = checkPlace(evaluate(node));
    if (!checked.ok)
      for (const problem of checked.problems)
        problems.push({ ...problem, line: lineOf(fieldNode(node, problem.field) ?? node) });
    else if (places.has(checked.place.feature))
      problems.push({ code: 'twice', line: lineOf(node), detail: checked.place.feature });
    else places.set(checked.place.feature, checked.place);
    if (problems.length > MOST_PROBLEMS)
      return refused([...problems.slice(0, MOST_PROBLEMS), { code: 'more' }]);
  }
  return problems.length ? refused(problems) : { ok: true, places: [...places.values()] };
}

const refused = (problems: readonly FileProblem[]): ReadFile => ({ ok: false, problems });

function notJson(error: unknown): FileProblem {
  const { line, message } = error as { line?: unknown; message?: unknown };
  return {
    code: 'not-json',
    ...(typeof line === 'number' ? { line } : {}),
    detail: String(message ?? error),
  };
}

function memberOf(object: ObjectNode, key: string): ValueNode | undefined {
  return object.members.find(({ name }) => name.type === 'String' && name.value === key)?.value;
}

function valueOf(object: ObjectNode, key: string): unknown {
  const node = memberOf(object, key);
  return node && evaluate(node);
}

/** The node of a field like "typed.system". */
function fieldNode(node: ValueNode, field: string): ValueNode | undefined {
  return field
    .split('.')
    .reduce<ValueNode | undefined>(
      (at, key) => (at?.type === 'Object' ? memberOf(at, key) : undefined),
      node,
    );
}

function lineOf(node: ValueNode): number {
  return node.loc.start.line;
}
