/** What rolldown tells of a module when it asks for the name of its chunk. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * Name of a chunk that holds a module and all that it needs before it runs: what it imports, and what that imports, but
 * not what it fetches later.
 *
 * @param root the module's file
 * @returns a function for `codeSplitting.groups`
 */
export function withoutWaiting(root: string, chunkName: string) {
  let needed: ReadonlySet<string> | null = null;
  return (id: string, graph: ModuleGraph): string | null => {
    needed ??= neededBy(root, graph);
    return needed.has(id) ? chunkName : null;
  };
}

function neededBy(root: string, graph: ModuleGraph): ReadonlySet<string> {
  const found = new Set([root]);
  // A set hands out what is added while it is gone through.
  for (const id of found)
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}
