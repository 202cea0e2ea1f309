import { createHmac } from 'node:crypto'
import type { Channel } from '../delivery.ts'
import type { Ground, Outside } from '../ground.ts'

/** How Lemon Squeezy tells: signed raw JSON, only a 200 counts, three more tries and then never again. */
export const billingChannel = ({ secrets }: Ground): Channel => ({
  seal: ({ url, content, about }) => ({
    url,
    headers: {
      'content-type': 'application/json',
      'x-event-name': about.split(' ')[0]!,
      'x-signature': createHmac('sha256', secrets.lemon.webhookSecret).update(content).digest('hex'),
    },
    body: content,
  }),
  isTaken: (status) => status === 200,
  retryAfter: [5, 25, 125],
})

interface Event {
  name: string
  data: { type: string; id: string; attributes: unknown }
  custom: Record<string, unknown>
}

/** Tells the product, as often and as surely as the faults say. */
export const tellBilling = async (outside: Outside, { name, data, custom }: Event): Promise<void> => {
  const { faults } = outside.state
  if (faults.loseWebhooks) return

  const said = {
    kind: 'billing' as const,
    url: outside.settings.billingUrl,
    about: `${name} ${data.id}`,
    sealedFor: '',
    content: JSON.stringify({ meta: { event_name: name, test_mode: true, custom_data: custom }, data }),
  }
  await Promise.all(
    Array.from({ length: 1 + faults.duplicateWebhooks }, () =>
      outside.deliveries.tell(said, faults.holdWebhooks),
    ),
  )
}
