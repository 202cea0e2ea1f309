import { XMLParser } from 'fast-xml-parser'

/** `<xml>…</xml>` of one level: text goes into CDATA, numbers stand bare. */
export const xmlOf = (fields: Record<string, string | number>): string =>
  `<xml>${Object.entries(fields)
    .map(([name, value]) => `<${name}>${leaf(value)}</${name}>`)
    .join('')}</xml>`

const leaf = (value: string | number) =>
  typeof value === 'number' ? String(value) : `<![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`

const parser = new XMLParser({ parseTagValue: false, processEntities: false, ignoreAttributes: true })

/** The leaves below the root; null when the text is no XML of that shape. */
export const readXml = (text: string): Record<string, string> | null => {
  try {
    const { xml } = parser.parse(text) as { xml?: unknown }
    return typeof xml === 'object' && xml !== null ? (xml as Record<string, string>) : null
  } catch {
    return null
  }
}
