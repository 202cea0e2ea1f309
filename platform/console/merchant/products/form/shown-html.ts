const shownTags = new Set([
  'P',
  'BR',
  'H2',
  'H3',
  'H4',
  'STRONG',
  'B',
  'EM',
  'I',
  'U',
  'S',
  'UL',
  'OL',
  'LI',
  'BLOCKQUOTE',
  'HR',
  'TABLE',
  'THEAD',
  'TBODY',
  'TR',
  'TH',
  'TD',
  'A',
  'IMG',
  'SPAN',
])

/** Rich text for the preview: known tags without attributes, our pictures by their addresses. */
export const shownHtml = (html: string, address: (ref: string) => string): string => {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const element of body.querySelectorAll('*')) {
    const ref = element.tagName === 'IMG' ? (element.getAttribute('src') ?? '') : ''
    if (!shownTags.has(element.tagName) || (element.tagName === 'IMG' && !ref.startsWith('asset:'))) {
      element.remove()
      continue
    }
    for (const name of element.getAttributeNames()) element.removeAttribute(name)
    if (ref) element.setAttribute('src', address(ref))
  }
  return body.innerHTML
}
