import { once } from 'node:events'
import type { Server } from 'node:http'
import { createAdaptorServer, type HttpBindings } from '@hono/node-server'

interface Options {
  fetch: (request: Request, env: HttpBindings) => Response | Promise<Response>
  port: number
  bind: string
  /** Several processes listen on the port and the kernel spreads connections over them. */
  sharesPort: boolean
}
export interface Listening {
  port: number
  /** Takes no new work, lets what runs finish for `graceMs`, then cuts. */
  close(graceMs: number): Promise<void>
}

export const listen = async ({ fetch, port, bind, sharesPort }: Options): Promise<Listening> => {
  const server = createAdaptorServer({
    // The adaptor is typed for HTTP/2 as well; ours speaks HTTP/1.1 alone.
    fetch: (request, env) => fetch(request, env as HttpBindings),
    serverOptions: { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 },
  }) as Server
  server.listen({ port, host: bind, reusePort: sharesPort })
  await once(server, 'listening')

  return {
    port: portOf(server),
    close: async (graceMs) => {
      const closed = once(server, 'close')
      server.close()
      // A connection that finished its request stays open for the next one, which must not come.
      const idle = setInterval(() => server.closeIdleConnections(), 50)
      const cut = setTimeout(() => server.closeAllConnections(), graceMs)
      await closed
      clearInterval(idle)
      clearTimeout(cut)
    },
  }
}

const portOf = (server: Server) => {
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('the server has no port')
  return address.port
}
