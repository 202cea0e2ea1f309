interface Node {
  id: string
  name: string
  children: readonly Node[]
}

/** The tree from the top down, each category with how deep it lies. */
export const flatCategories = (
  nodes: readonly Node[],
  depth = 0,
): { id: string; name: string; depth: number }[] =>
  nodes.flatMap(({ id, name, children }) => [{ id, name, depth }, ...flatCategories(children, depth + 1)])
