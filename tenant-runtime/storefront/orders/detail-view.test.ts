import { fen } from '@wanpu/kit/money'
import { expect, test } from 'vitest'
import { pageCtx } from '../page/page-ctx.ts'
import { type ShownOrder, orderView } from './detail-view.ts'

const at = new Date('2026-11-27T08:00:00Z')
const ctx = pageCtx({ tenantId: 'shop', mediaUrl: '', now: at.getTime(), here: '' })

const parcel = (deliveredAt: Date | null) => ({ waybill: '1', stateWord: '', scans: [], deliveredAt })
const shown = async (change: object): Promise<string> => {
  const view = await orderView(ctx, {
    id: 'order',
    number: '20261127080000123456',
    tab: 'shipped',
    delivery: 'shipped',
    word: '已发货',
    address: {
      name: '陆一鸣',
      phone: '13900110002',
      province: '浙江省',
      city: '杭州市',
      district: '',
      detail: '',
    },
    lines: [],
    shipments: [parcel(null)],
    itemsFen: fen(15_900),
    freightFen: fen(800),
    payableFen: fen(16_700),
    steps: [{ step: 'freight', amountFen: 800, applied: true, reason: '再买 140 元包邮' }],
    placedAt: at,
    now: at,
    ...change,
  } as unknown as ShownOrder)
  return view.toString()
}

test('what would have made an order cheaper is not said once it is placed, why it was free is', async () => {
  expect(await shown({})).not.toContain('再买')
  const steps = [{ step: 'freight', amountFen: 0, applied: false, reason: '已满 299 元，包邮' }]
  expect(await shown({ freightFen: fen(0), steps })).toContain('已满 299 元，包邮')
})

test('a parcel that was handed over is not on its way', async () => {
  expect(await shown({})).toContain('包裹在路上')
  expect(await shown({ shipments: [parcel(at)] })).toContain('包裹已签收')
  expect(await shown({ shipments: [parcel(at), parcel(null)] })).toContain('包裹在路上')
})
