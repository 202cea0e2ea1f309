import { existsSync } from 'node:fs'
import path from 'node:path'

const known = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome']

/** The browser for journeys: CHROME_PATH, one on PATH, else the one that npm brought; throws words that help. */
export const findBrowser = async (env: Record<string, string | undefined>): Promise<string> => {
  if (env.CHROME_PATH) {
    if (existsSync(env.CHROME_PATH)) return env.CHROME_PATH
    throw new Error(`CHROME_PATH is ${env.CHROME_PATH}, and there is nothing`)
  }
  return onPath(env.PATH ?? '') ?? (await fromNpm())
}

const onPath = (folders: string) =>
  folders
    .split(path.delimiter)
    .flatMap((folder) => known.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file))

const fromNpm = async () => {
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    return await chromium.executablePath()
  } catch {
    throw new Error(
      'There is no browser for the journeys: install Chrome or Chromium, or set CHROME_PATH to its program',
    )
  }
}
