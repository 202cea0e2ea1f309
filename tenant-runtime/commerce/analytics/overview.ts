import type { Ctx } from '@wanpu/migrations'
import { countShopOrders } from '#orders'
import { countParked } from '#payments'
import { lastDays, startOfDay } from './beijing-days.ts'
import { countLowStock, countPayers, sumByHour } from './store.ts'

/** Today beside yesterday, the lines behind them, and what waits for somebody. Days and hours are Beijing's. */
export const describeOverview = async ({ tx, now }: Ctx) => {
  const days = lastDays(now, 7)
  const [yesterday, today] = [days.at(-2)!, days.at(-1)!]
  const sums = await sumByHour(tx, startOfDay(days[0]!))
  const payers = await countPayers(tx, startOfDay(yesterday))
  const { unpaid, unshipped } = await countShopOrders(tx)

  const figuresOf = (day: string) => {
    const here = totalOf(sums.filter((sum) => sum.day === day))
    const payersHere = payers.find((row) => row.day === day)?.payers ?? 0
    const averageFen = payersHere === 0 ? 0 : Math.round(here.turnoverFen / payersHere)
    return { ...here, payers: payersHere, averageFen }
  }
  const turnoverAt = (day: string, hour: number) =>
    sums.find((sum) => sum.day === day && sum.hour === hour)?.turnoverFen ?? 0

  return {
    now,
    today: figuresOf(today),
    yesterday: figuresOf(yesterday),
    hours: Array.from({ length: 24 }, (_, hour) => ({
      hour,
      todayFen: turnoverAt(today, hour),
      yesterdayFen: turnoverAt(yesterday, hour),
    })),
    days: days.map((day) => ({ day, ...totalOf(sums.filter((sum) => sum.day === day)) })),
    waiting: { unshipped, unpaid, lowStock: await countLowStock(tx), parked: await countParked(tx) },
  }
}

const totalOf = (sums: readonly { turnoverFen: number; orders: number }[]) => ({
  turnoverFen: sums.reduce((sum, row) => sum + row.turnoverFen, 0),
  orders: sums.reduce((sum, row) => sum + row.orders, 0),
})
