import { price } from '@wanpu/blocks'
import { type Fen, fen, yuan } from '@wanpu/kit/money'
import { html } from 'hono/html'
import type { View } from './view.ts'
import { words as shared } from './words.ts'

const words = shared.sums

interface Step {
  step: string
  amountFen: number
  applied: boolean
  reason: string
}
interface Sums {
  itemsFen: number
  freightFen: number
  payableFen: number
  steps: readonly Step[]
}

/** The way from the goods to what is to be paid, each step with its reason; steps that did nothing stay out. */
export const sums = (
  shown: Sums,
  { payable, hasAddress, isPlaced = false }: { payable: string; hasAddress: boolean; isPlaced?: boolean },
): View => {
  const freight = shown.steps.find(({ step }) => step === 'freight')
  // What would have made it cheaper is no help once it is bought.
  const freightReason = hasAddress && (!isPlaced || shown.freightFen === 0) && freight?.reason
  const applied = shown.steps.filter((one) => one.applied && one.step !== 'freight')
  const freightText = !hasAddress
    ? words.freightLater
    : shown.freightFen === 0
      ? words.free
      : money(shown.freightFen)
  return html`<dl class="sums">
<div><dt>${words.items}</dt><dd>${money(shown.itemsFen)}</dd></div>
${applied.map(({ step, amountFen, reason }) => html`<div><dt>${(words.steps as Record<string, string>)[step] ?? step}<small>${reason}</small></dt><dd class="sums-off">${amountFen < 0 && '-'}${money(Math.abs(amountFen))}</dd></div>`)}
<div><dt>${words.freight}${freightReason && html`<small>${freightReason}</small>`}</dt><dd>${freightText}</dd></div>
<div class="sums-all"><dt>${payable}</dt><dd>${price(toFen(shown.payableFen))}</dd></div>
</dl>`
}

const money = (amount: number) => `¥${yuan(amount, { grouped: true })}`
const toFen = (amount: number): Fen => fen(amount)

export const sumsCss = `.sums>div{display:flex;align-items:baseline;justify-content:space-between;gap:12px;padding:5px 0;font-size:14px;font-variant-numeric:tabular-nums}
.sums dt{color:var(--ink-2)}
.sums dt small{display:block;font-size:12px;line-height:18px}
.sums dd{flex:none}
.sums-off{color:var(--accent)}
.sums .sums-all{margin-top:8px;padding-top:12px;border-top:1px solid var(--line)}
.sums .sums-all dt{color:var(--ink);font-weight:600}
.sums-all .blocks-price{font-size:22px}`
