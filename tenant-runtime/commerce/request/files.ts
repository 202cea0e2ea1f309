import type { Readable } from 'node:stream'

/** Where bytes of files lie. Keys are made by us: `{tenant}/{asset}/{name}`. */
export interface Files {
  put: (key: string, bytes: Uint8Array, mime: string) => Promise<void>
  /** The file, or null when there is none under this key. */
  open: (key: string) => Promise<OpenFile | null>
  /** Removes every file below a folder (`{tenant}/{asset}`); one that is not there is no failure. */
  removeAll: (folder: string) => Promise<void>
}

export interface OpenFile {
  bytes: number
  stream: Readable
}
