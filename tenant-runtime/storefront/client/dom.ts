/** The first match inside `root`; throws nothing, the page may lack it. */
export const one = <E extends HTMLElement = HTMLElement>(selector: string, root: ParentNode = document) =>
  root.querySelector<E>(selector)

export const all = <E extends HTMLElement = HTMLElement>(selector: string, root: ParentNode = document) => [
  ...root.querySelectorAll<E>(selector),
]

/** What the server wrote for this page; it vouches for the type. */
export const pageState = <T>(): T => JSON.parse(document.getElementById('page-state')!.textContent!) as T
