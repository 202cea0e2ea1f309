import { http } from 'msw'
import { setupServer } from 'msw/node'

/** Lemon Squeezy's SDK knows one address alone: from here on, what it asks there is answered by the sandbox. */
export const forwardLemon = (sandboxUrl: string) => {
  const forward = setupServer(
    http.all('https://api.lemonsqueezy.com/*', async ({ request }) => {
      const { pathname, search } = new URL(request.url)
      const hasBody = request.method !== 'GET' && request.method !== 'HEAD'
      return fetch(`${sandboxUrl}/lemon${pathname}${search}`, {
        method: request.method,
        headers: request.headers,
        ...(hasBody && { body: await request.text() }),
      })
    }),
  )
  forward.listen({ onUnhandledFrame: 'bypass' })
  return forward
}
