import { readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { DatabaseUrls } from '@wanpu/kit/postgres/logins'
import { z } from 'zod'
import { siteAt } from '../site.ts'

const demo = z.object({
  shops: z.array(z.object({ name: z.string(), slug: z.string() })),
  accounts: z.object({
    merchant: z.object({ phone: z.string(), password: z.string() }),
    colleague: z.object({ phone: z.string(), password: z.string() }),
    staff: z.object({ name: z.string(), password: z.string() }),
  }),
})
/** What the seed leaves: shops, and who can sign in. */
export type Demo = z.output<typeof demo>

/** What a running demo tells about itself in `run.json`; addresses without a trailing slash. */
export type Run = ReturnType<typeof describeRun>

interface Given {
  port: number
  rootUrl: string
  sandboxUrl: string
  urls: DatabaseUrls
  seeded: Demo
}

export const describeRun = ({ port, rootUrl, sandboxUrl, urls, seeded }: Given) => {
  const site = siteAt(rootUrl)
  return {
    connect: `127.0.0.1:${port}`,
    site: site.rootUrl,
    console: `${site.rootUrl}/console`,
    staff: site.staffUrl,
    sandbox: sandboxUrl,
    media: site.mediaUrl,
    shops: seeded.shops.map(({ name, slug }) => ({ name, slug, url: site.shopUrl(slug) })),
    accounts: seeded.accounts,
    database: urls,
  }
}

/** Written whole and for its owner only: it holds passwords. */
export const writeRun = (folder: string, run: Run) => writeWhole(path.join(folder, 'run.json'), run)

/** The seed of an earlier start; null where there was none that came to its end, or one of an older release. */
export const readSeeded = async (folder: string): Promise<Demo | null> => {
  const text = await readFile(path.join(folder, 'demo.json'), 'utf8').catch(() => null)
  return text === null ? null : (demo.safeParse(JSON.parse(text)).data ?? null)
}

export const writeSeeded = (folder: string, seeded: unknown) =>
  writeWhole(path.join(folder, 'demo.json'), demo.parse(seeded))

const writeWhole = async (file: string, content: unknown) => {
  await writeFile(`${file}.new`, JSON.stringify(content, null, 2), { mode: 0o600 })
  await rename(`${file}.new`, file)
}
