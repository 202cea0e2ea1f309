import { storePicture } from '@wanpu/commerce/media'
import { type Pictures, fileNameOf } from '@wanpu/commerce/provisioning'
import type { Template } from '@wanpu/templates'
import { composePicture } from '../pictures/compose.ts'
import type { Services } from '../services.ts'

interface Wanted {
  template: Template
  /** What the shop holds already. */
  there: Pictures
  untilMs: number
}

/** Draws and keeps the pictures that a shop does not hold yet; null when time ran out before the last one. */
export const storeMissing = async (
  services: Pick<Services, 'db' | 'files'>,
  tenantId: string,
  { template, there, untilMs }: Wanted,
): Promise<Pictures | null> => {
  const waiting = Object.entries(template.pictures).filter(([key]) => !there[key])
  const refs: Record<string, string> = { ...there }

  const work = async () => {
    while (waiting.length > 0 && Date.now() < untilMs) {
      const [key, recipe] = waiting.shift()!
      const { ref } = await storePicture(services, tenantId, await composePicture(recipe), fileNameOf(key))
      refs[key] = ref
    }
  }
  await Promise.all([work(), work()])
  return waiting.length === 0 ? refs : null
}
