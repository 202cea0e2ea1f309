import type { Ctx } from '@wanpu/migrations'
import { findMember, memberIdOf, myAddress, myAddresses } from '#members'
import { couriersOf, findFreight } from '#shipping'
import { findGoods, lineProblem } from './goods.ts'
import type { PreviewInput } from './inputs.ts'
import { quoteFor } from './quote.ts'
import { linesFrom } from './sources.ts'
import { words } from './words.ts'

/** What the checkout page shows: goods, where they go, what they cost and why, and what stands in the way. */
export const previewOrder = async (ctx: Ctx, input: PreviewInput) => {
  const { tx } = ctx
  const memberId = memberIdOf(ctx.actor)
  const member = memberId ? await findMember(tx, memberId) : undefined
  const address = member ? await addressFor(ctx, input.addressId) : null
  const couriers = await couriersOf(tx)
  const courierCode =
    couriers.find(({ code }) => code === input.courierCode)?.code ?? couriers[0]?.code ?? null

  const wanted = 'lines' in input || member ? await linesFrom(ctx, input) : []
  const goodsOf = await findGoods(
    tx,
    wanted.map((line) => line.skuId),
  )
  const problems = wanted.flatMap((line) => {
    const problem = lineProblem(line, goodsOf(line.skuId))
    return problem ? [{ problem, skuId: line.skuId, message: words.problems[problem] }] : []
  })
  const priced = wanted.flatMap((line) => {
    const { sku, available } = goodsOf(line.skuId)
    return sku?.isListed && available > 0 ? [{ ...line, sku }] : []
  })
  const { price, freight } = quoteFor(priced, address?.regionCode ?? null, await findFreight(tx))

  return {
    lines: price.lines.map(({ key, freightTemplateId: _template, ...line }) => {
      const { productId, title, choice, picture } = goodsOf(key).sku!
      return { skuId: key, productId, title, choice, picture, ...line }
    }),
    address,
    couriers,
    courierCode,
    itemsFen: price.itemsFen,
    discountFen: price.discountFen,
    freightFen: price.freightFen,
    payableFen: price.payableFen,
    steps: price.steps,
    freightParts: freight?.parts ?? [],
    problems:
      freight?.isReachable === false
        ? [...problems, { problem: 'unreachable' as const, skuId: null, message: words.problems.unreachable }]
        : problems,
    needsPhone: !member || (member.phone === null && member.wechats.length === 0),
  }
}

const addressFor = async (ctx: Ctx, addressId: string | undefined) => {
  const address = addressId ? await myAddress(ctx, addressId) : (await myAddresses(ctx))[0]
  return address ?? null
}
