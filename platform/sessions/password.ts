import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { unavailable } from '@wanpu/kit/problem'

const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 }

/** The argon2id hash of a password, as a PHC string. */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, cost))

/** Whether it is the password; without a stored hash the answer is no after the same time. */
export const verifyPassword = async (storedHash: string | undefined, password: string): Promise<boolean> => {
  nobody ??= hashPassword(randomBytes(24).toString('base64'))
  const against = storedHash ?? (await nobody)
  const isRight = await inTurn(() => verify(against, password))
  return storedHash !== undefined && isRight
}

let nobody: Promise<string> | undefined

const atOnce = 2
const mostWaiting = 100
let running = 0
const waiting: (() => void)[] = []

// Each hash takes 19 MiB and a core; more at once would only starve the rest of the process.
const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
  if (waiting.length >= mostWaiting) throw unavailable()
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve))
  else running += 1

  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}
