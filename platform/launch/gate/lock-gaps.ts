import { readFile } from 'node:fs/promises'
import path from 'node:path'

interface Locked {
  optionalDependencies?: Record<string, string>
}

/** Optional packages that the lock names but does not pin: `npm ci` would leave them out on another platform. */
export const findLockGaps = async (root: string): Promise<string[]> => {
  const lock: unknown = JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8'))
  return gapsOf((lock as { packages: Record<string, Locked> }).packages)
}

export const gapsOf = (packages: Record<string, Locked>): string[] =>
  Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !packages[`${place}/node_modules/${name}`] && !packages[`node_modules/${name}`])
      .map((name) => `${place || 'the project'}: ${name}`),
  )
