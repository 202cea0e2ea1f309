import { expect, test } from 'vitest'
import { type AnyBlock, type Control, registry } from '@wanpu/blocks'
import { controls } from './control-kinds.ts'
import { type Field, choicesOf, fieldsIn, fieldsOf, isShown, newValue } from './fields.ts'

const blocks = [...registry.values()].map((def) => [def.type, def] as const)

/** Every field of a form with those of its lists and unions. */
const allFields = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => [
    field,
    ...(field.shape.items ? allFields(fieldsIn(field.shape.items)) : []),
    ...(field.ui.control === 'union'
      ? choicesOf(field.shape).flatMap((one) => allFields(fieldsIn(one.shape)))
      : []),
  ])

test.each(blocks)('every prop of %s is asked for by a control the form has', (_, def) => {
  const fields = fieldsOf(def)
  expect(fields.map((field) => field.name)).toEqual(Object.keys(def.schema.parse({})))
  for (const field of allFields(fields)) {
    expect(controls).toContain(field.ui.control)
    expect(field.ui.label).not.toBe('')
    if (field.ui.control === 'segmented') expect(field.ui.options?.length).toBeGreaterThan(1)
  }
})

test.each(blocks)('a new item of each list, and each side of each union of %s, is valid', (_, def) => {
  for (const field of fieldsOf(def)) {
    if (field.ui.control === 'list' && field.shape.items?.properties)
      expect(faultsWith(def, field.name, [newValue(field.shape.items)])).toEqual([])
    if (field.ui.control === 'union')
      for (const { shape } of choicesOf(field.shape))
        expect(faultsWith(def, field.name, newValue(shape))).toEqual([])
  }
})

test('the ten blocks use every control but those kept for later', () => {
  const used = new Set(blocks.flatMap(([, def]) => allFields(fieldsOf(def))).map((field) => field.ui.control))
  const later: Control[] = ['color', 'datetime']
  expect([...used].toSorted()).toEqual(controls.filter((one) => !later.includes(one)).toSorted())
})

test('a field that depends on another shows with it', () => {
  const field: Field = {
    name: 'a',
    ui: { label: 'a', control: 'text', showIf: { field: 'b', is: true } },
    shape: {},
  }
  expect([isShown(field, { b: true }), isShown(field, { b: false })]).toEqual([true, false])
})

const faultsWith = (def: AnyBlock, name: string, value: unknown) =>
  def.schema.safeParse({ [name]: value }).error?.issues ?? []
