import { html } from 'hono/html'
import type { Ground } from '../ground.ts'
import { shanghaiClock } from '../time.ts'
import { variantOf } from './catalogue.ts'
import { movesOf } from './control.ts'
import type { Subscription } from './subscription.ts'
import { words } from './words.ts'

/** What shops pay the platform, and what time may do to it. */
export const subscriptionsCard = ({ state }: Ground) => {
  const all = Object.values(state.lemon.subscriptions).toReversed()
  return html`<section class="card" id="subscriptions">
    <header><h2>${words.desk.heading}</h2><span class="count">${all.length}</span></header>
    ${all.length ? html`<ul class="rows">${all.slice(0, 8).map(row)}</ul>` : html`<p class="empty">${words.desk.none}</p>`}
  </section>`
}

const tones = { active: 'good', on_trial: 'good', past_due: 'warn', unpaid: 'bad', expired: 'bad' } as const

const row = (told: Subscription) => html`<li>
  <div class="grow"><strong>${words.variants[variantOf(told.variantId)!.slug]} <span class="number">#${told.id}</span></strong><small>${told.email} · ${when(told)}</small></div>
  <span class="pill ${tones[told.state as keyof typeof tones] ?? ''}">${words.desk.states[told.state]}</span>
  ${movesOf(told).map(
    (move) =>
      html`<form method="post" action="/_sandbox/lemon/subscriptions/${told.id}/${move}"><button class="button small">${words.desk.moves[move]}</button></form>`,
  )}
</li>`

const when = ({ endsAt, renewsAt }: Subscription) =>
  endsAt
    ? words.desk.endsAt(shanghaiClock(endsAt).slice(0, 10))
    : words.desk.renewsAt(shanghaiClock(renewsAt).slice(0, 10))
