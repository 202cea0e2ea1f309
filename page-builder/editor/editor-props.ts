import type { Issue, PageDoc, Theme } from '@wanpu/blocks'
import type { ReactNode } from 'react'
import type { LoadNeeds } from './canvas/data-hub.ts'
import type { PictureUrl } from './canvas/page-ctx.ts'
import type { Pickers } from './pickers.ts'
import type { Save } from './save/saver.ts'

export type Published =
  | { kind: 'published' }
  | { kind: 'wrong'; issues: readonly Issue[] }
  /** Somebody saved another draft meanwhile. */
  | { kind: 'changed'; version: number; doc: PageDoc }

export interface PageEditorProps {
  shopId: string
  /** Names the page among all that this browser edits. */
  pageKey: string
  doc: PageDoc
  baseVersion: number
  theme: Theme
  loadNeeds: LoadNeeds
  save: Save
  /** Publishes the draft at this version; throws when it could not be asked. */
  publish: (version: number) => Promise<Published>
  /** Shows what is saved on a phone. */
  preview?: () => void
  pickers: Pickers
  pictureUrl: PictureUrl
  /** The way back and the page's name, in the bar. */
  before?: ReactNode
}
