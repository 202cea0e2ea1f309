import { createHash } from 'node:crypto'
import { newId } from '@wanpu/kit/ids'
import { fen } from '@wanpu/kit/money'
import type { Tx } from '@wanpu/migrations'
import {
  addresses,
  assets,
  billingCheckouts,
  cartItems,
  categories,
  freightRules,
  freightTemplates,
  invitations,
  members,
  memberships,
  merchants,
  orderEvents,
  orderLines,
  orders,
  pageVersions,
  pages,
  parkedPayments,
  paymentAccounts,
  paymentAttempts,
  products,
  shopAudit,
  shopCouriers,
  shopSettings,
  skus,
  stocks,
} from '@wanpu/migrations/schema'
import type { TestDatabase } from '@wanpu/migrations/testing/database'

type PersonThings = Awaited<ReturnType<typeof fillPerson>>

const at = new Date()
const later = new Date(Date.now() + 86_400_000)
let phones = 0

/** Puts one thing of each kind into a shop; every text says `word`, so that it is seen wherever it gets to. */
export const fillShop = async (held: TestDatabase, tenantId: string, word: string) => {
  const things = {
    assetId: newId(),
    categoryId: newId(),
    childId: newId(),
    shelfId: newId(),
    productId: newId(),
    skuId: newId(),
    freightTemplateId: newId(),
    pageId: newId(),
    pageSlug: `story-${newId().slice(-8)}`,
    versionId: newId(),
    parkedId: newId(),
    colleagueId: newId(),
    invitationId: newId(),
    checkoutId: newId(),
  }
  await held.db.inTenant(tenantId, async (tx) => {
    await fillCatalog(tx, things, word)
    await fillPages(tx, things, word)
    await fillTrade(tx, things, word)
  })
  await fillTeam(held, tenantId, things, word)
  return things
}
type ShopThings = Awaited<ReturnType<typeof fillShop>>

const fillCatalog = async (tx: Tx, things: ShopThings, word: string) => {
  const { tenantId } = tx
  const { assetId, categoryId, childId, shelfId, productId, skuId } = things
  const picture = `asset:${assetId}`
  await tx.insert(assets).values({
    tenantId,
    id: assetId,
    key: assetId,
    kind: 'picture',
    mime: 'image/webp',
    bytes: 1,
    name: word,
  })
  await tx.insert(categories).values({ tenantId, id: categoryId, name: word, picture })
  await tx.insert(categories).values([
    { tenantId, id: childId, parentId: categoryId, name: word },
    { tenantId, id: shelfId, name: word },
  ])
  await tx.insert(products).values({
    tenantId,
    id: productId,
    categoryId,
    title: word,
    subtitle: word,
    description: `<p>${word}</p>`,
    pictures: [picture],
    options: [{ name: word, values: [word] }],
    state: 'listed',
    priceFen: fen(100),
    highestPriceFen: fen(100),
    listedAt: at,
  })
  await tx
    .insert(skus)
    .values({ tenantId, id: skuId, productId, choice: [word], priceFen: fen(100), picture })
  await tx.insert(stocks).values({ tenantId, skuId, productId, onHand: 100 })
}

const fillPages = async (tx: Tx, { pageId, pageSlug, versionId }: ShopThings, word: string) => {
  const { tenantId } = tx
  const doc = {
    schemaVersion: 2,
    page: { title: word, bg: 'bg' },
    blocks: [{ id: 'b1', type: 'notice', v: 1, props: { text: word } }],
  }
  const page = { tenantId, id: pageId, kind: 'custom', slug: pageSlug, title: word, draft: doc }
  await tx.insert(pages).values({ ...page, publishedId: versionId })
  await tx.insert(pageVersions).values({ tenantId, id: versionId, pageId, number: 1, doc, note: word })
  await tx
    .insert(shopSettings)
    .values({ tenantId, name: word, intro: word, serviceHours: word, promises: [word] })
    .onConflictDoNothing()
}

const fillTrade = async (tx: Tx, { freightTemplateId, parkedId }: ShopThings, word: string) => {
  const { tenantId } = tx
  await tx
    .insert(freightTemplates)
    .values({ tenantId, id: freightTemplateId, name: word, method: 'piece', isDefault: true })
  await tx.insert(freightRules).values({
    tenantId,
    id: newId(),
    templateId: freightTemplateId,
    firstUnits: 1,
    firstFen: fen(0),
    nextUnits: 1,
    nextFen: fen(0),
  })
  await tx.insert(shopCouriers).values({ tenantId, code: 'YTO' })
  await tx.insert(parkedPayments).values({
    tenantId,
    id: parkedId,
    provider: 'wechat-pay',
    eventKey: parkedId,
    outTradeNo: word,
    transactionId: word,
    amountFen: fen(100),
    reason: 'amount',
    details: { word },
    parkedAt: at,
  })
  await tx.insert(shopAudit).values({
    tenantId,
    id: newId(),
    actorKind: 'system',
    deed: 'products.edited',
    subject: word,
    details: { title: word },
  })
}

const fillTeam = async (held: TestDatabase, tenantId: string, things: ShopThings, word: string) => {
  const { colleagueId, invitationId, checkoutId } = things
  await held.db.inPlatform(async (tx) => {
    await tx
      .insert(merchants)
      .values({ id: colleagueId, phone: newPhone(), name: word, passwordHash: 'none' })
    await tx.insert(memberships).values({ tenantId, merchantId: colleagueId, role: 'support' })
    await tx.insert(invitations).values({
      id: invitationId,
      tenantId,
      phone: newPhone(),
      name: word,
      role: 'support',
      tokenHash: createHash('sha256').update(invitationId).digest('hex'),
      invitedBy: colleagueId,
      expiresAt: later,
    })
    await tx.insert(billingCheckouts).values({
      id: checkoutId,
      tenantId,
      merchantId: colleagueId,
      plan: 'basic@2026-11',
      variantId: '1',
      url: `https://pay.example/${encodeURIComponent(word)}`,
    })
  })
}

/** A member of a filled shop with a cart, an address, a paid order and a closed attempt to pay it. */
export const fillPerson = async (held: TestDatabase, tenantId: string, things: ShopThings, word: string) => {
  const person = {
    memberId: newId(),
    addressId: newId(),
    orderId: newId(),
    lineId: newId(),
    attemptId: newId(),
  }
  await held.db.inTenant(tenantId, async (tx) => {
    await fillMember(tx, person, things, word)
    await fillOrder(tx, person, things, word)
  })
  return person
}

const where = (word: string) => ({
  name: word,
  phone: newPhone(),
  regionCode: '310101',
  province: '上海市',
  city: '上海市',
  district: '黄浦区',
  detail: word,
})

const fillMember = async (
  tx: Tx,
  { memberId, addressId }: PersonThings,
  { skuId }: ShopThings,
  word: string,
) => {
  const { tenantId } = tx
  await tx.insert(members).values({ tenantId, id: memberId, phone: newPhone(), name: word })
  await tx.insert(addresses).values({ tenantId, id: addressId, memberId, ...where(word) })
  await tx.insert(cartItems).values({ tenantId, memberId, skuId, quantity: 1, addedPriceFen: fen(100) })
}

const fillOrder = async (
  tx: Tx,
  { memberId, orderId, lineId, attemptId }: PersonThings,
  { productId, skuId, assetId }: ShopThings,
  word: string,
) => {
  const { tenantId } = tx
  const sums = { itemsFen: fen(100), discountFen: fen(0), freightFen: fen(0), payableFen: fen(100) }
  await tx.insert(orders).values({
    tenantId,
    id: orderId,
    number: orderId,
    memberId,
    trade: 'paid',
    ...sums,
    paidFen: fen(100),
    steps: [],
    address: where(word),
    courierCode: 'YTO',
    note: word,
    pieces: 1,
    placedAt: at,
    payBy: later,
    paidAt: at,
  })
  await tx.insert(orderLines).values({
    tenantId,
    id: lineId,
    orderId,
    productId,
    skuId,
    title: word,
    choice: [word],
    picture: `asset:${assetId}`,
    unitPriceFen: fen(100),
    quantity: 1,
    ...sums,
    weightGrams: 0,
  })
  await tx.insert(orderEvents).values({
    tenantId,
    id: newId(),
    orderId,
    dimension: 'trade',
    from: 'placed',
    to: 'paid',
    actorKind: 'system',
    reason: word,
    at,
  })
  const accountId = newId()
  await tx.insert(paymentAccounts).values({
    tenantId,
    id: accountId,
    mchid: '1900000109',
    merchantName: word,
    appid: 'wx',
    serial: 'A'.repeat(40),
    privateKeySealed: word,
    apiv3KeySealed: word,
    endpointId: accountId,
    isActive: false,
  })
  await tx.insert(paymentAttempts).values({
    tenantId,
    id: attemptId,
    orderId,
    accountId,
    method: 'native',
    amountFen: fen(100),
    state: 'closed',
    codeUrl: `weixin://${word}`,
    createdAt: at,
    expiresAt: later,
    endedAt: at,
  })
}

const newPhone = () => `177${String(10_000_000 + phones++)}`
