import type { z } from 'zod'

/** Parses settings once per process; throws one error that names every wrong or missing setting. */
export const readSettings = <T extends z.ZodType>(
  schema: T,
  from: Record<string, string | undefined>,
): z.output<T> => {
  const parsed = schema.safeParse(
    Object.fromEntries(Object.entries(from).filter(([, value]) => value !== '')),
  )
  if (parsed.success) return parsed.data

  const wrong = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`These settings are missing or wrong:\n${wrong.join('\n')}`)
}
