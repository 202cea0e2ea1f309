import { type Need, needKey } from '@wanpu/blocks'
import type { Ctx, Tx } from '@wanpu/migrations'
import { catalogReads } from '#catalog'
import { type SourceRead, readManyIn, settingsReads } from '#settings'

/** The answers to what blocks on the canvas need, in the order asked; one statement a source, as in the shop. */
export const answerNeeds = async ({ tx }: Ctx, needs: readonly Need[]) => {
  const answers = new Map<string, unknown>()
  for (const source of new Set(needs.map((need) => need.source))) {
    const asked = needs.filter((need) => need.source === source)
    const found = await readSource(
      tx,
      source,
      asked.map((need) => need.args),
    )
    asked.forEach((need, at) => answers.set(needKey(need), found[at]))
  }
  return { answers: needs.map((need) => answers.get(needKey(need)) ?? null) }
}

const reads = {
  'products.list': catalogReads['products.list'],
  'products.byIds': catalogReads['products.byIds'],
  'categories.list': catalogReads['categories.list'],
  'shop.profile': settingsReads['shop.profile'],
}

// The args were chosen by the source's own name, so each read gets what it takes.
const readSource = (tx: Tx, source: Need['source'], asked: readonly Need['args'][]) =>
  readManyIn(tx, reads[source] as unknown as SourceRead<unknown, unknown>, asked)
