import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Run } from '@wanpu/launch/demo/run-file'

export const folderVariable = 'WANPU_E2E_FOLDER'

/** The data folder of the product that is tested. */
export const dataFolder = (): string => {
  const folder = process.env[folderVariable]
  if (!folder) throw new Error(`${folderVariable} is not set`)
  return folder
}

/** What the running product tells about itself. */
export const readRun = (): Run => JSON.parse(readFileSync(path.join(dataFolder(), 'run.json'), 'utf8')) as Run

export const shopNamed = (name: string) => {
  const shop = readRun().shops.find((one) => one.name === name)
  if (!shop) throw new Error(`there is no shop ${name}`)
  return shop
}
