import { useEffect, useState } from 'react'
import { fullTime, shortTime } from './format.ts'

/** A moment in few words, whole on hover. */
export const When = ({ at }: { at: string }) => (
  <time dateTime={at} title={fullTime(at)}>
    {shortTime(at, useNow())}
  </time>
)

/** The present minute; whoever uses it is drawn again when it is over. */
export const useNow = (): Date => {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
