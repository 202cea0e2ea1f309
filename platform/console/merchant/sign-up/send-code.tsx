import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { RequestProblem } from '../../ui/problem.ts'
import { words } from './words.ts'

interface Props {
  /** Sends a code; false when there is nothing to send it to yet. */
  send: () => Promise<boolean>
  failed: (error: unknown) => void
}

const waitSeconds = 60

/** Asks for a code and counts down to the next one. */
export const SendCode = ({ send, failed }: Props) => {
  const [isBusy, setBusy] = useState(false)
  const [left, wait] = useCountdown()

  const ask = async () => {
    setBusy(true)
    try {
      if (await send()) wait(waitSeconds)
    } catch (error) {
      const seconds = error instanceof RequestProblem ? Number(error.details.retryAfterSeconds) : 0
      if (seconds > 0) wait(seconds)
      failed(error)
    } finally {
      setBusy(false)
    }
  }

  return (
    <Button loading={isBusy} disabled={left > 0} onClick={() => void ask()}>
      {left > 0 ? words.sendAgain(left) : words.send}
    </Button>
  )
}

const useCountdown = () => {
  const [left, setLeft] = useState(0)
  useEffect(() => {
    if (left <= 0) return undefined
    const timer = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(timer)
  }, [left])
  return [left, setLeft] as const
}
