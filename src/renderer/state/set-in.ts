import type { AppError } from '#core/contract/app-error';
import { err, ok, type Result } from '#core/shared/result';

/**
 * Where a value stands in a document: `training.tokens.low`, or a list when a key holds dots itself
 * (`['overrides', 'assumption/step_efficiency.hopper']`). In arrays a whole number is an index (the length appends),
 * any other word the `id` of an element, or its `country`.
 */
export type Path = string | readonly string[];

const INDEX = /^(0|[1-9]\d*)$/;
const FORBIDDEN_KEYS = new Set(['__proto__', 'prototype', 'constructor']);

type Container = readonly unknown[] | Readonly<Record<string, unknown>>;

/** The steps of a path. */
export function pathSegments(path: Path): readonly string[] {
  return typeof path === 'string' ? path.split('.') : path;
}

/** Reads the value at a path; undefined when there is none. */
export function getIn(root: unknown, path: Path): unknown {
  let current = root;
  for (const segment of pathSegments(path)) {
    if (!isContainer(current)) return undefined;
    current = child(current, segment);
  }
  return current;
}

/**
 * A copy of the document with one value changed; parts beside the path are the same objects as before.
 *
 * @param value `undefined` removes the key or the array element
 * @returns the new document (the same object when nothing changes), or `not-found` naming the path when its parent
 *   does not exist
 */
export function setIn<T>(root: T, path: Path, value: unknown): Result<T, AppError> {
  const segments = pathSegments(path);
  if (segments.length === 0 || segments.some((segment) => FORBIDDEN_KEYS.has(segment)))
    return notFound(segments);
  const changed = setStep(root, segments, 0, value);
  return changed.ok ? ok(changed.value as T) : changed;
}

function setStep(
  current: unknown,
  segments: readonly string[],
  depth: number,
  value: unknown,
): Result<unknown, AppError> {
  if (depth === segments.length) return ok(value);
  // A record that has no entry yet (e.g. the answers for one country) starts empty.
  const parent = current === undefined ? {} : current;
  if (!isContainer(parent)) return notFound(segments);
  const segment = segments[depth] as string;
  const position = Array.isArray(parent) ? indexOf(parent, segment) : null;
  if (position === -1) return value === undefined ? ok(current) : notFound(segments);
  const before = child(parent, segment);
  const after = setStep(before, segments, depth + 1, value);
  if (!after.ok || Object.is(after.value, before)) return after.ok ? ok(current) : after;
  return ok(
    position === null
      ? withKey(parent as Readonly<Record<string, unknown>>, segment, after.value)
      : withElement(parent as readonly unknown[], position, after.value),
  );
}

function withKey(parent: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
  if (value !== undefined) return { ...parent, [key]: value };
  const { [key]: _removed, ...rest } = parent;
  return rest;
}

function withElement(parent: readonly unknown[], index: number, value: unknown): unknown {
  return value === undefined
    ? parent.toSpliced(index, 1)
    : [...parent.slice(0, index), value, ...parent.slice(index + 1)];
}

function child(parent: Container, segment: string): unknown {
  if (Array.isArray(parent)) {
    const index = indexOf(parent, segment);
    return index === -1 ? undefined : parent[index];
  }
  return Object.hasOwn(parent, segment) ? (parent as Readonly<Record<string, unknown>>)[segment] : undefined;
}

/** Position of an element named by index, id or country; the length for the place behind the last; −1 for none. */
function indexOf(list: readonly unknown[], segment: string): number {
  if (INDEX.test(segment)) {
    const index = Number(segment);
    return index <= list.length ? index : -1;
  }
  return list.findIndex(
    (element) =>
      isContainer(element) && (child(element, 'id') === segment || child(element, 'country') === segment),
  );
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

function notFound(segments: readonly string[]): { readonly ok: false; readonly error: AppError } {
  const field = segments.join('.');
  return err({ code: 'not-found', message: `The plan has no field ${field}.`, field });
}
