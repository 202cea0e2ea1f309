import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Writes a file so that a reader, also one after a crash, sees the old text or the new one, never a part. */
export const writeWhole = async (file: string, text: string, mode = 0o600): Promise<void> => {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  await writeFile(`${file}.new`, text, { mode })
  await rename(`${file}.new`, file)
}
