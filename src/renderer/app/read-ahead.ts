/**
 * Begins to read a file of reference data.
 *
 * @returns reads it: what is under way the first time, the file anew after that
 */
export function readAhead<T>(file: string): () => Promise<T> {
  let underWay: Promise<T> | null = readReference<T>(file);
  // Whoever asks for it is told; until then nobody has to know.
  underWay.catch(() => undefined);
  return () => {
    const content = underWay ?? readReference<T>(file);
    underWay = null;
    return content;
  };
}

/** Reads a file of reference data, which the build compiled and validated. */
export async function readReference<T>(file: string): Promise<T> {
  const response = await fetch(new URL(file, document.baseURI));
  if (!response.ok) throw new Error(`${file}: status ${response.status}`);
  return (await response.json()) as T;
}
