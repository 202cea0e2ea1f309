/** The process's clock in ms since the epoch, for signature and token windows. Business rules use the database's `now`. */
export type Clock = () => number

export const processClock: Clock = () => Date.now()

/** A clock that runs `offsetMs` beside the machine's. */
export const shiftedClock =
  (offsetMs: number): Clock =>
  () =>
    Date.now() + offsetMs
