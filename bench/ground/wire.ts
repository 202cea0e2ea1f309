import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** A statement as it was sent; parameters are in text, null for NULL and for what was sent in binary. */
export interface Statement {
  text: string
  parameters: (string | null)[]
}
/** A way to the database on which every statement is heard. */
export interface Wire {
  /** The same URL, through the wire. */
  through: (url: string) => string
  /** What was executed since the last time it was asked. */
  heard: () => Statement[]
  close: () => void
}

/** Begins, commits and settings of a transaction, which are around the work and not part of it. */
export const isAround = ({ text }: Statement) =>
  /^\s*(begin|commit|rollback|savepoint|release)\b/i.test(text) || /^\s*select\s+set_config\s*\(/i.test(text)

/** Listens between client and server and reads the client's side of PostgreSQL's protocol. */
export const openWire = async (databaseUrl: string): Promise<Wire> => {
  const { hostname, port } = new URL(databaseUrl)
  const statements: Statement[] = []
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname)
    const read = createReader((statement) => statements.push(statement))
    client.on('data', (part) => {
      read(part)
      upstream.write(part)
    })
    upstream.on('data', (part) => client.write(part))
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(one)
      one.setNoDelay(true)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        sockets.delete(one)
        other.destroy()
      })
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('the wire has no port')

  return {
    through: (url) => {
      const other = new URL(url)
      Object.assign(other, { hostname: '127.0.0.1', port: String(address.port) })
      return other.href
    },
    heard: () => statements.splice(0),
    close: () => {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}

/** Reads messages out of a stream; the first of a connection has no type byte. */
const createReader = (hear: (statement: Statement) => void) => {
  const prepared = new Map<string, string>()
  const portals = new Map<string, Statement>()
  let rest = Buffer.alloc(0)
  let isStarted = false

  const message = (type: string, body: Buffer) => {
    const words = reader(body)
    if (type === 'P') prepared.set(words.text(), words.text())
    if (type === 'Q') hear({ text: words.text(), parameters: [] })
    if (type === 'B') {
      const portal = words.text()
      const text = prepared.get(words.text()) ?? ''
      portals.set(portal, { text, parameters: words.parameters() })
    }
    if (type === 'E') hear(portals.get(words.text()) ?? { text: '', parameters: [] })
  }

  return (part: Buffer) => {
    rest = Buffer.concat([rest, part])
    for (;;) {
      const head = isStarted ? 1 : 0
      if (rest.length < head + 4) return
      const end = head + rest.readInt32BE(head)
      if (rest.length < end) return
      if (isStarted) message(String.fromCharCode(rest[0]!), rest.subarray(5, end))
      isStarted = true
      rest = rest.subarray(end)
    }
  }
}

const reader = (body: Buffer) => {
  let at = 0
  const int16 = () => body.readInt16BE((at += 2) - 2)
  const int32 = () => body.readInt32BE((at += 4) - 4)
  const text = () => {
    const end = body.indexOf(0, at)
    const found = body.toString('utf8', at, end)
    at = end + 1
    return found
  }
  return {
    text,
    parameters: () => {
      const formats = Array.from({ length: int16() }, int16)
      return Array.from({ length: int16() }, (_, index) => {
        const length = int32()
        if (length < 0) return null
        const value = body.toString('utf8', at, at + length)
        at += length
        return formats[formats.length === 1 ? 0 : index] ? null : value
      })
    },
  }
}
