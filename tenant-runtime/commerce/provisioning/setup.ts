import type { Ctx } from '@wanpu/migrations'
import { findSettings } from '#settings'
import { countPictures, findDone } from './store.ts'

/** What a shop knows of its own way to the opening, from what is there; `pictures` measures how far it is filled. */
export const setupOf = async ({ tx }: Ctx) => {
  const settings = await findSettings(tx)
  const { freight, ...done } = await findDone(tx)
  return {
    ...done,
    profile: settings.name !== '' && settings.intro !== '' && settings.phone !== '',
    shipping: freight && Object.keys(settings.shipFrom).length > 0,
    pictures: await countPictures(tx),
  }
}
