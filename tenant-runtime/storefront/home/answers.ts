import { type Answers, type Need, needKey } from '@wanpu/blocks'
import { catalogReads } from '@wanpu/commerce/catalog'
import { Problem } from '@wanpu/kit/problem'
import type { ShownShop, SourceRead } from '@wanpu/commerce/settings'
import type { StorefrontServices } from '../env.ts'
import { type Question, askMany, readAll } from '../page/read.ts'

const longestMs = 300

type Services = Pick<StorefrontServices, 'db' | 'log'>
interface Group {
  needs: readonly Need[]
  question: Question<unknown[]>
}

/**
 * What blocks need: one statement a source, all in one transaction of 300 ms. When that fails each source is asked
 * alone, and one that fails again leaves its blocks without an answer; the page still goes out.
 */
export const loadAnswers = async (
  services: Services,
  tenantId: string,
  needs: readonly Need[],
  shop: ShownShop,
): Promise<Answers> => {
  const answers = new Map<string, unknown>()
  for (const need of needs) if (need.source === 'shop.profile') answers.set(needKey(need), profileOf(shop))

  const groups = groupsOf(needs)
  const answered = await readGroups(services, tenantId, groups)
  groups.forEach((group, index) =>
    group.needs.forEach((need, at) => {
      const answer = answered[index]?.[at]
      if (answer !== undefined) answers.set(needKey(need), answer)
    }),
  )
  return answers
}

const readGroups = async (services: Services, tenantId: string, groups: readonly Group[]) => {
  if (groups.length === 0) return []
  const questions = groups.map((group) => group.question)
  try {
    return await readAll<unknown[][]>(services, tenantId, questions, longestMs)
  } catch (error) {
    // Asking each alone would add to the crowd.
    if (error instanceof Problem) throw error
    services.log.warn({ err: error, tenantId }, 'sources failed together, asking each alone')
    return Promise.all(questions.map((question) => readAlone(services, tenantId, question)))
  }
}

const readAlone = async (services: Services, tenantId: string, question: Question<unknown[]>) => {
  try {
    const [answers] = await readAll<[unknown[]]>(services, tenantId, [question], longestMs)
    return answers
  } catch (error) {
    services.log.warn({ err: error, tenantId }, 'a source failed')
    return undefined
  }
}

const groupsOf = (needs: readonly Need[]): Group[] =>
  Object.entries(reads).flatMap(([source, read]) => {
    const asked = needs.filter((need) => need.source === source)
    return asked.length > 0
      ? {
          needs: asked,
          question: askMany(
            anyRead(read),
            asked.map((need) => need.args),
          ),
        }
      : []
  })

const reads = {
  'products.list': catalogReads['products.list'],
  'products.byIds': catalogReads['products.byIds'],
  'categories.list': catalogReads['categories.list'],
}

// The args were chosen by the source's own name, so each read gets what it takes.
const anyRead = (read: (typeof reads)[keyof typeof reads]) => read as unknown as SourceRead<unknown, unknown>

const profileOf = ({ name, logo, intro, phone, serviceHours }: ShownShop) => ({
  name,
  ...(logo && { logo }),
  ...(intro && { intro }),
  ...(phone && { phone }),
  ...(serviceHours && { serviceHours }),
})
