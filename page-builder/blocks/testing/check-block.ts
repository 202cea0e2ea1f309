import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { AnyBlock, Props } from '../define.ts'
import { loadDoc } from '../load-doc.ts'
import { makeRegistry } from '../registry.ts'
import { renderBlock } from './render.ts'

/** What holds for every block; `folder` is the block's own, with a fixture per version. */
export const checkBlock = (def: AnyBlock, folder: string): void => {
  test('a new block needs no props', () => {
    expect(def.schema.safeParse({}).error).toBeUndefined()
  })

  test('an unknown prop is refused', () => {
    expect(def.schema.safeParse({ surprise: 1 }).success).toBe(false)
  })

  test.each(def.presets.map((preset) => [preset.name, preset.props] as const))(
    'preset %s renders',
    (_, props) => {
      expect(faultsIn(renderBlock(def, props))).toEqual([])
    },
  )

  test('it renders before its data has come, without moving the page later', () => {
    for (const { props } of def.presets) expect(faultsIn(renderBlock(def, props, {}))).toEqual([])
  })

  test('text with markup stays text', () => {
    for (const { props } of def.presets) {
      const html = renderBlock(def, hostile(def, def.schema.parse(props)))
      expect(html).not.toContain('<script>alert')
      expect(html).not.toContain('" onload="')
    }
  })

  test('its classes are its own', () => {
    const shared = /^(blocks|block|product-card|rich-text|b-)/
    for (const { props } of def.presets)
      for (const [, names] of renderBlock(def, props).matchAll(/class="([^"]*)"/g))
        for (const name of names!.split(/\s+/).filter(Boolean)) {
          expect(name).toMatch(shared)
          if (name.startsWith('b-')) expect(name.startsWith(`b-${def.type}`)).toBe(true)
        }
  })

  const fixtures = readdirSync(`${folder}/fixtures`).sort()

  test('there is a fixture for every version', () => {
    expect(fixtures).toEqual(Array.from({ length: def.version }, (_, index) => `v${index + 1}.json`))
  })

  test.each(fixtures)('stored props %s still load', (file) => {
    const props = JSON.parse(readFileSync(`${folder}/fixtures/${file}`, 'utf8')) as Props
    const node = { id: 'b1', type: def.type, v: Number(/\d+/.exec(file)?.[0]), props }
    const raw = { schemaVersion: 2, page: { title: '', bg: 'bg' }, blocks: [node] }
    const { doc, issues } = loadDoc(raw, makeRegistry([def]))
    expect(issues).toEqual([])
    expect(faultsIn(renderBlock(def, doc.blocks[0]!.props))).toEqual([])
  })
}

const attack = '"><script>alert(1)</script><i class="x" onload="y'

/** The same props with every free text replaced by an attack as long as the field allows. */
const hostile = (def: AnyBlock, props: Props): Props => {
  const worse = structuredClone(props)
  const visit = (holder: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(holder)) {
      if (typeof value === 'string' && key !== 'html') {
        for (const text of [attack, attack.slice(0, 10), attack.slice(0, 4)]) {
          holder[key] = text
          if (def.schema.safeParse(worse).success) break
          holder[key] = value
        }
      } else if (value !== null && typeof value === 'object') visit(value as Record<string, unknown>)
    }
  }
  visit(worse)
  return worse
}

/** What no view may send: inline code, bare attributes, pictures without a size, nonsense. */
export const faultsIn = (html: string): string[] => {
  const faults: string[] = []
  if (/<script|<style/i.test(html)) faults.push('inline script or style')
  if (/\b(undefined|NaN|\[object Object\]|false)\b/.test(html.replace(/aria-\w+="false"/g, '')))
    faults.push(`a value that is no text: ${html.match(/.{30}(undefined|NaN|\[object|false).{10}/)?.[0]}`)
  for (const [tag] of html.matchAll(/<[a-z][^<>]*>/gi)) {
    if (/\s(style|on\w+)=/i.test(tag)) faults.push(`inline code: ${tag}`)
    if (/=\s*[^"\s>]/.test(tag.replace(/"[^"]*"/g, '""'))) faults.push(`unquoted: ${tag}`)
    if (/^<img/i.test(tag) && !/width="\d+".*height="\d+".*alt=/.test(tag)) faults.push(`no size: ${tag}`)
    if (/^<a /i.test(tag) && /href=""/.test(tag)) faults.push(`leads nowhere: ${tag}`)
  }
  return faults
}
