import { expect, test } from 'vitest'
import { z } from 'zod'
import { assetRef, link } from './fields.ts'
import type { FieldUi } from './fields.ts'
import { registry } from './registry.ts'

test('a link leads to an https address, a telephone or this shop, and nowhere else', () => {
  const leads = (href: string) => link.safeParse({ kind: 'url', href }).success
  for (const href of ['https://a.example/x?y=1', 'tel:0571-88886666', '/page/about'])
    expect(leads(href), href).toBe(true)
  for (const href of [
    'javascript:alert(1)',
    'http://a.example',
    '//a.example',
    '/\\a.example',
    'data:text/html,x',
    '',
  ])
    expect(leads(href), href).toBe(false)
})

test('a picture is an asset reference, never an address', () => {
  expect(assetRef.safeParse('asset:0198-ab').success).toBe(true)
  for (const ref of ['https://a.example/x.png', 'asset:', 'asset:../x y', 'data:image/png;base64,x'])
    expect(assetRef.safeParse(ref).success, ref).toBe(false)
})

test.each([...registry.values()])('every field of $type says how it is asked for', (def) => {
  const { properties } = z.toJSONSchema(def.schema, { io: 'input' }) as {
    properties: Record<string, { ui?: FieldUi }>
  }
  for (const [name, property] of Object.entries(properties)) {
    expect(property.ui?.label, name).toMatch(/[一-龥]/)
    if (property.ui?.control === 'segmented') expect(property.ui.options?.length, name).toBeGreaterThan(1)
  }
})
