import sanitizeHtml from 'sanitize-html'

/**
 * Merchant's HTML made safe to show as it is: text, tables, lists, links and our own pictures (`asset:<id>`), without
 * classes, styles, ids or scripts. Cleaning twice changes nothing.
 */
export const cleanRichText = (html: string): string => sanitizeHtml(html, rules)

/** Cleaned rich text with the addresses of its pictures in it. */
export const withPictures = (cleaned: string, address: (ref: string, width: number) => string): string =>
  cleaned.replace(
    /(<img [^>]*?src=")(asset:[0-9a-f-]{36})(")/g,
    (_, before: string, ref: string, after: string) =>
      `${before}${address(ref, 800)}${after} loading="lazy" decoding="async"`,
  )

const rules: sanitizeHtml.IOptions = {
  allowedTags: [
    'p',
    'br',
    'h2',
    'h3',
    'h4',
    'strong',
    'b',
    'em',
    'i',
    'u',
    's',
    'ul',
    'ol',
    'li',
    'blockquote',
    'hr',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'a',
    'img',
  ],
  allowedAttributes: {
    a: ['href'],
    img: ['src', 'alt', 'width', 'height'],
    th: ['colspan', 'rowspan'],
    td: ['colspan', 'rowspan'],
  },
  allowedSchemes: ['https', 'tel', 'asset'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  transformTags: {
    a: (tagName, { href = '' }) => ({ tagName, attribs: isSafeLink(href) ? { href } : {} }),
    h1: 'h2',
    div: 'p',
  },
  // A picture of another site would watch our shoppers, a relative one lead nowhere.
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !/^asset:[0-9a-f-]{36}$/.test(attribs['src'] ?? ''),
}

const isSafeLink = (href: string) => /^(https:\/\/|tel:|\/(?![/\\]))[^\s<>"\\]+$/.test(href)
