import { storePicture } from '@wanpu/commerce/media'
import type { Template } from '@wanpu/templates'
import { composePicture } from '../pictures/compose.ts'
import type { Services } from '../services.ts'

/** Composes and stores every picture of a template; answers their references by key. */
export const storePictures = async (
  services: Pick<Services, 'db' | 'files'>,
  tenantId: string,
  { pictures }: Template,
  tell: (done: number, all: number) => void,
): Promise<Record<string, string>> => {
  const waiting = Object.entries(pictures)
  const all = waiting.length
  const refs: Record<string, string> = {}

  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [key, recipe] = next
      const { ref } = await storePicture(services, tenantId, await composePicture(recipe), `${key}.webp`)
      refs[key] = ref
      tell(all - waiting.length, all)
    }
  }
  await Promise.all([work(), work()])
  return refs
}
