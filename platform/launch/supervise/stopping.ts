/** Stopped in this order: what works, then what it works on, then the claim on the folder. */
const stages = ['processes', 'database', 'folder'] as const
type Stage = (typeof stages)[number]
type Stop = () => Promise<void>

/** Collects what has been started, so that one call ends all of it in order, at whatever moment it comes. */
export const createStopping = () => {
  const stops: Record<Stage, Stop[]> = { processes: [], database: [], folder: [] }
  let stopped: Promise<void> | null = null

  const stopAll = async () => {
    for (const stage of stages) await Promise.allSettled(stops[stage].map((stop) => stop()))
  }
  return {
    add: (stage: Stage, stop: Stop) => {
      stops[stage].push(stop)
      // It was still starting when the end came.
      if (stopped) void stop()
    },
    isStopping: () => stopped !== null,
    stop: (): Promise<void> => (stopped ??= stopAll()),
  }
}

export type Stopping = ReturnType<typeof createStopping>
