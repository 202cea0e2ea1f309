import type { ValidationTargets } from 'hono'
import { validator } from 'hono/validator'
import type { z } from 'zod'
import { invalidInput } from './problem.ts'

/** Checks one part of a request; input problems are 422 with JSON pointers. Use `z.strictObject` for bodies. */
export const validate = <T extends z.ZodType, K extends keyof ValidationTargets>(target: K, schema: T) => {
  const check = validator(target, (value): z.output<T> => parse(schema, value))
  const reading: Reading = { target, schema }
  Object.assign(check, { reading })
  return check
}

/** What a route reads of a request. */
export interface Reading {
  target: keyof ValidationTargets
  schema: z.ZodType
}

/** What a validator of ours reads; undefined for any other handler. */
export const readingOf = (handler: object): Reading | undefined => (handler as { reading?: Reading }).reading

/** Parses anything with the same 422 that a request body gets. */
export const parse = <T extends z.ZodType>(schema: T, value: unknown): z.output<T> => {
  const nul = findNul(value, [])
  if (nul)
    throw invalidInput({ errors: [{ pointer: pointer(nul), detail: 'a character that no text holds' }] })

  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data

  throw invalidInput({
    errors: parsed.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({ pointer: pointer([...issue.path, key]), detail: 'unknown key' }))
        : [{ pointer: pointer(issue.path), detail: issue.message }],
    ),
  })
}

// PostgreSQL keeps no U+0000, and would fail in the middle of the work.
const findNul = (value: unknown, at: readonly string[]): readonly string[] | undefined => {
  if (typeof value === 'string') return value.includes('\0') ? at : undefined
  if (typeof value !== 'object' || value === null || at.length > 100) return undefined
  for (const [key, inside] of Object.entries(value)) {
    if (key.includes('\0')) return at
    const found = findNul(inside, [...at, key])
    if (found) return found
  }
  return undefined
}

const pointer = (path: readonly PropertyKey[]) =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
