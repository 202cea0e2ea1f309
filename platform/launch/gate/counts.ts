import { readFile, rm } from 'node:fs/promises'

export interface Counts {
  passed: number
  failed: number
}

/** Reads and removes the report that a test runner left; null when there is none. */
export const takeCounts = async (file: string): Promise<Counts | null> => {
  try {
    return countsOf(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return null
  } finally {
    await rm(file, { force: true })
  }
}

interface Report {
  /** vitest */
  numPassedTests?: number
  numFailedTests?: number
  /** playwright; what passed at a second try is `flaky` */
  stats?: { expected: number; unexpected: number; flaky: number }
}

export const countsOf = ({ numPassedTests = 0, numFailedTests = 0, stats }: Report): Counts =>
  stats
    ? { passed: stats.expected + stats.flaky, failed: stats.unexpected }
    : { passed: numPassedTests, failed: numFailedTests }
