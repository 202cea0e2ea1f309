import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { xmlUnacceptable } from './failures.ts'

/** What stands in an element: text (never a number), elements by name, or several of one name. */
export type XmlValue = string | XmlNode | XmlValue[]
export interface XmlNode {
  [name: string]: XmlValue
}

const maxBytes = 64 * 1024
const maxDepth = 8

/** Reads the children of the root `<xml>`. Refuses what could carry an attack before anything parses it. */
export const readXml = (raw: Uint8Array | string): XmlNode => {
  const text = decode(raw)
  refuseMarkup(text)
  if (XMLValidator.validate(text) !== true) throw xmlUnacceptable({ reason: 'malformed' })

  const { xml } = parser.parse(text) as { xml?: XmlValue }
  if (typeof xml !== 'object' || Array.isArray(xml)) throw xmlUnacceptable({ reason: 'root' })
  return xml
}

/** Writes `<xml>` with one element for each field: numbers bare, texts in CDATA. */
export const writeXml = (fields: Record<string, string | number>): string => {
  const elements = Object.entries(fields).map(
    ([name, value]) => `<${name}>${typeof value === 'number' ? value : cdata(value)}</${name}>`,
  )
  return `<xml>${elements.join('')}</xml>`
}

const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`

// Without a DOCTYPE only the five predefined entities have a meaning; they are read, no others exist.
const parser = new XMLParser({
  ignoreAttributes: true,
  ignoreDeclaration: true,
  parseTagValue: false,
  processEntities: true,
  maxNestedTags: maxDepth,
})

const decode = (raw: Uint8Array | string): string => {
  const bytes = typeof raw === 'string' ? Buffer.from(raw) : raw
  if (bytes.byteLength > maxBytes) throw xmlUnacceptable({ reason: 'too-large' })

  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return text
  } catch {
    // falls through to the refusal below
  }
  throw xmlUnacceptable({ reason: 'not-utf-8' })
}

// Outside CDATA only bare tags may stand, which WeChat never exceeds: no DOCTYPE, ENTITY, comments, attributes.
const refuseMarkup = (text: string) => {
  const declaration = /^\s*<\?xml\s[^>?]*\?>/.exec(text)?.[0] ?? ''
  const encoding = /encoding\s*=\s*["']([^"']*)["']/i.exec(declaration)?.[1] ?? 'utf-8'
  if (encoding.toLowerCase() !== 'utf-8') throw xmlUnacceptable({ reason: 'not-utf-8' })

  let depth = 0
  for (let at = text.indexOf('<', declaration.length); at >= 0; at = text.indexOf('<', at + 1)) {
    if (text.startsWith('<![CDATA[', at)) {
      at = text.indexOf(']]>', at)
      if (at < 0) throw xmlUnacceptable({ reason: 'malformed' })
      continue
    }
    bareTag.lastIndex = at
    const [tag, slash, selfClosing] = bareTag.exec(text) ?? []
    if (!tag) throw xmlUnacceptable({ reason: 'markup' })
    depth += slash ? -1 : selfClosing ? 0 : 1
    if (depth > maxDepth) throw xmlUnacceptable({ reason: 'too-deep' })
  }
}

const bareTag = /<(\/?)[A-Za-z_][\w.-]*\s*(\/?)>/y
