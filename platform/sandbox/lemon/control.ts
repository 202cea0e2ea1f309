import { Hono } from 'hono'
import type { Outside } from '../ground.ts'
import { expire, failPayment, giveUp, renew } from './moves.ts'
import type { Subscription } from './subscription.ts'

const moves = {
  renewal: renew,
  failure: failPayment,
  recovery: renew,
  unpaid: giveUp,
  expiry: expire,
} as const
export type Move = keyof typeof moves

/** Which moves of time make sense for a subscription as it is. */
export const movesOf = ({ state }: Subscription): readonly Move[] => {
  if (state === 'expired') return []
  if (state === 'past_due') return ['recovery', 'unpaid', 'expiry']
  return state === 'unpaid' ? ['recovery', 'expiry'] : ['renewal', 'failure', 'expiry']
}

/** `/_sandbox/lemon`: what time and banks would do. */
export const lemonControl = (outside: Outside) =>
  new Hono()
    .get('/subscriptions', (c) => c.json(Object.values(outside.state.lemon.subscriptions)))
    .post('/subscriptions/:id/:move', async (c) => {
      const told = outside.state.lemon.subscriptions[c.req.param('id')]
      const move = moves[c.req.param('move') as Move]
      if (!told || !move) return c.json({ error: 'no such subscription or move' }, 404)

      await move(outside, told)
      const isForm = (c.req.header('accept') ?? '').includes('text/html')
      return isForm ? c.redirect('/#subscriptions', 303) : c.json(told)
    })
