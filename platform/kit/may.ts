import type { Context, Hono, MiddlewareHandler } from 'hono'
import { createMiddleware } from 'hono/factory'
import { forbidden } from './problem.ts'

/** What a route asks of whoever calls it: `anyone`, `shopper`, `provider` (a signed callback) or a permission. */
export interface Declaration {
  audience: 'anyone' | 'shopper' | 'merchant' | 'staff' | 'provider'
  permission: string
}
type Declared = MiddlewareHandler & { declaration?: Declaration }

/** Decides a declaration for one request; throws unauthenticated or forbidden. */
export type Decide = (c: Context, declaration: Declaration) => Promise<void>

declare module 'hono' {
  interface ContextVariableMap {
    decide: Decide
  }
}

/**
 * Declares who may call the route; every route says it first. `anyone`, `provider` and `shopper` stand for themselves,
 * `staff.*` is for staff, everything else is a permission of a merchant.
 */
export const may = (permission: string): MiddlewareHandler => {
  const declaration: Declaration = { audience: audienceOf(permission), permission }
  const guard: Declared = createMiddleware(async (c, next) => {
    if (declaration.audience !== 'anyone' && declaration.audience !== 'provider') {
      const decide = c.get('decide')
      if (!decide) throw forbidden()
      await decide(c, declaration)
    }
    await next()
  })
  guard.declaration = declaration
  return guard
}

const audienceOf = (permission: string): Declaration['audience'] => {
  if (permission === 'anyone' || permission === 'provider' || permission === 'shopper') return permission
  return permission.startsWith('staff.') ? 'staff' : 'merchant'
}

export interface RouteLine extends Declaration {
  method: string
  path: string
}

interface Found {
  method: string
  path: string
  declaration?: Declaration
}

/** All routes of an app with what they declare; throws when a route declares nothing. */
export const declaredRoutes = (app: Pick<Hono, 'routes'>): RouteLine[] => {
  const byRoute = new Map<string, Found>()
  for (const { method, path, handler } of app.routes) {
    const declaration = (handler as Declared).declaration
    if (method === 'ALL' && !declaration) continue
    const key = `${method} ${path}`
    const found: Found = byRoute.get(key) ?? { method, path }
    if (declaration) found.declaration = declaration
    byRoute.set(key, found)
  }

  return [...byRoute.values()].map(({ method, path, declaration }) => {
    if (!declaration) throw new Error(`the route ${method} ${path} does not say who may call it`)
    return { method, path, ...declaration }
  })
}
