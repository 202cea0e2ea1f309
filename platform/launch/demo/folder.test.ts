import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { claimFolder } from './folder.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'wanpu-folder-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('a second start on the same folder says who has it and where it answers', async () => {
  await claimFolder(folder, 'all')
  await writeFile(path.join(folder, 'run.json'), JSON.stringify({ site: 'http://localhost:3000' }))
  await expect(claimFolder(folder, 'all')).rejects.toThrow(`process ${process.pid}): http://localhost:3000`)
  await expect(claimFolder(folder, 'worker')).rejects.toThrow('already')
})

test('roles share a folder, and each is there once', async () => {
  const platform = await claimFolder(folder, 'platform')
  expect(await platform.isShared()).toBe(false)
  await claimFolder(folder, 'runtime')
  expect(await platform.isShared()).toBe(true)
  await expect(claimFolder(folder, 'platform')).rejects.toThrow('already')
  await expect(claimFolder(folder, 'all')).rejects.toThrow('already')
})

test('a folder is free after its start ended, and after it was cut', async () => {
  const first = await claimFolder(folder, 'all')
  expect(first.wasCut).toBe(false)
  await first.release()
  expect((await claimFolder(folder, 'all')).wasCut).toBe(false)

  // The number is in use, by a process born at another moment.
  await writeFile(path.join(folder, 'all.pid'), `${process.pid} 1`)
  expect((await claimFolder(folder, 'all')).wasCut).toBe(true)
})
