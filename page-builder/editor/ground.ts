import { createContext, useContext, useSyncExternalStore } from 'react'
import type { BlockNode } from '@wanpu/blocks'
import type { DataHub } from './canvas/data-hub.ts'
import type { PictureUrl } from './canvas/page-ctx.ts'
import type { Commands } from './commands.ts'
import type { Pickers } from './pickers.ts'
import type { Session, Shown } from './session.ts'

/** What every panel of one open editor works with. */
export interface Ground {
  session: Session
  commands: Commands
  hub: DataHub
  pickers: Pickers
  pictureUrl: PictureUrl
}

const context = createContext<Ground | null>(null)

export const GroundProvider = context.Provider

export const useGround = (): Ground => {
  const ground = useContext(context)
  if (!ground) throw new Error('a panel stands outside the editor')
  return ground
}

/** The page as it is; drawn again after each committed change. */
export const useShown = (): Shown => {
  const { session } = useGround()
  return useSyncExternalStore(session.listen, session.shown)
}

/** A block's props with what is being typed. */
export const useProps = (id: string): BlockNode['props'] | undefined => {
  const { session } = useGround()
  return useSyncExternalStore(session.onProps, () => session.propsOf(id))
}
