import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startEmbedded } from '@wanpu/kit/postgres/embedded'
import { type DatabaseUrls, ensureLogins, type Passwords } from '@wanpu/kit/postgres/logins'

interface Options {
  folder: string
  port: number
  passwords: Passwords
  say: (line: string) => void
}
export interface DemoDatabase {
  urls: DatabaseUrls
  stop(): Promise<void>
  /** Looks after it no longer, and lets it run. */
  leave(): Promise<void>
}

/** The embedded database with its logins; comes back on the same port whenever it dies. */
export const keepDatabase = async ({ folder, port, passwords, say }: Options): Promise<DemoDatabase> => {
  const dir = path.join(folder, 'postgres')
  let server = await startEmbedded({ dir, port })
  const urls = await ensureLogins(server.superuserUrl, passwords)

  const looking = new AbortController()
  const look = async () => {
    while (!looking.signal.aborted) {
      await pause(300, null, { signal: looking.signal }).catch(() => {})
      if (looking.signal.aborted || server.isRunning()) continue

      say('The database ended, starting it again')
      try {
        server = await startEmbedded({ dir, port: server.port })
        say('The database answers again')
      } catch (error) {
        say(error instanceof Error ? error.message : String(error))
        await pause(2_000, null, { signal: looking.signal }).catch(() => {})
      }
    }
  }
  const done = look()

  const leave = async () => {
    looking.abort()
    await done
  }
  return {
    urls,
    leave,
    stop: async () => {
      await leave()
      await server.stop()
    },
  }
}
