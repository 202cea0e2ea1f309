import type { ValidationTargets } from 'hono'
import { validator } from 'hono/validator'
import type { z } from 'zod'
import { invalidInput } from './problem.ts'

/** Checks one part of a request; input problems are 422 with JSON pointers. Use `z.strictObject` for bodies. */
export const validate = <T extends z.ZodType, K extends keyof ValidationTargets>(target: K, schema: T) =>
  validator(target, (value): z.output<T> => parse(schema, value))

/** Parses anything with the same 422 that a request body gets. */
export const parse = <T extends z.ZodType>(schema: T, value: unknown): z.output<T> => {
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

const pointer = (path: readonly PropertyKey[]) =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
