import type { Services } from '../services.ts'
import { type Parcel, pushTracks } from './parcels.ts'
import type { SandboxDoor } from './sandbox.ts'
import { type Story, storiesFor } from './stories.ts'
import { type Stage, liveStory, lookBack, payTooLate } from './trade.ts'

/** A shop and what has yet to happen in it. */
export interface Play {
  stage: Stage
  stories: Story[]
  /** How many stories it has seen already. */
  seen: number
  lacksLateMoney: boolean
}

export const playFor = async (services: Services, stage: Stage, taste: number): Promise<Play> => {
  const { orders, parked } = await lookBack(services, stage.tenantId)
  return { stage, stories: storiesFor(taste), seen: orders, lacksLateMoney: parked === 0 }
}

/** Lets every story happen in its order, the shops side by side. */
export const playAll = async (outside: SandboxDoor, plays: readonly Play[]): Promise<void> => {
  // Payments of the past are settled by asking, at their own time; what tells of them comes after.
  await outside.setFaults({ holdNotifications: true })
  const parcels: Parcel[] = []
  await Promise.all(
    plays.map(async ({ stage, stories, seen }) => {
      for (const [index, story] of stories.entries())
        if (index >= seen) parcels.push(...(await liveStory(stage, story, index)))
    }),
  )

  await outside.setFaults({ holdNotifications: false, ignoreClose: true })
  for (const { stage, stories, lacksLateMoney } of plays) {
    const story = stories.find(({ fate }) => fate === 'expired')
    if (lacksLateMoney && story) await payTooLate(stage, { ...story, hoursAgo: 30 }, stories.length)
  }
  await outside.setFaults({ ignoreClose: false })

  await pushTracks(outside, parcels)
}
