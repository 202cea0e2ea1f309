import { Parser } from 'htmlparser2'

interface Seen {
  /** What a browser would run, load or obey that is not ours. */
  faults: string[]
  /** What a reader sees. */
  text: string
}

const ourScript = /^(\/assets\/[\w.-]+\.js|https:\/\/res\.wx\.qq\.com\/open\/js\/[\w.-]+\.js)$/
const addresses = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'poster',
  'data',
  'xlink:href',
  'srcset',
  'ping',
])
const foreignTags = new Set([
  'iframe',
  'object',
  'embed',
  'base',
  'frame',
  'applet',
  'math',
  'foreignobject',
  'template',
])

/** Reads a page as a browser does and lists what is not ours. */
export const look = (page: string): Seen => {
  const seen: Seen = { faults: [], text: '' }
  const open: { tag: string; text: string }[] = []
  let styles = 0
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        open.push({ tag, text: '' })
        const fault = (why: string) => seen.faults.push(`<${tag}> ${why}`)
        if (foreignTags.has(tag)) fault('is foreign')
        if (tag === 'style' && ++styles > 1) fault('is a second one')
        if (
          tag === 'script' &&
          attributes['type'] !== 'application/json' &&
          !ourScript.test(attributes['src'] ?? '')
        )
          fault(`runs ${attributes['src'] ?? 'inline'}`)
        if (tag === 'meta' && attributes['http-equiv']) fault('is an order')
        for (const [name, value] of Object.entries(attributes)) {
          if (/^(on|style$|srcdoc$)/i.test(name)) fault(`has ${name}`)
          if (tag !== 'script' && addresses.has(name) && !isOurAddress(tag, value)) fault(`leads to ${value}`)
        }
      },
      onclosetag: () => {
        const { tag, text } = open.pop()!
        if (tag === 'style' && text.includes('evil')) seen.faults.push('the style says evil')
        if (tag === 'script' && text && !isJson(text)) seen.faults.push('a script is no data')
        if (tag !== 'script' && tag !== 'style') seen.text += `${text} `
      },
      ontext: (text) => {
        const inner = open.at(-1)
        if (inner) inner.text += text
      },
    },
    { decodeEntities: true },
  )
  parser.end(page)
  return seen
}

const isJson = (text: string) => {
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}

// Browsers take out tabs and newlines, and spaces before the scheme.
const isOurAddress = (tag: string, value: string) => {
  const address = value.replaceAll(/[^\u0021-\uffff]/g, '').toLowerCase()
  if (tag === 'a') return /^(\/(?![/\\])|#|\?|https:\/\/|tel:|$)/.test(address)
  return /^(\/(?![/\\])|#|\?|data:,$|http:\/\/media\.|https:\/\/res\.wx\.qq\.com\/)/.test(address)
}
