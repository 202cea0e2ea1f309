import { Outlet, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useGiveUp } from '../ui/give-up.ts'
import { useAnyUnsaved } from '../ui/unsaved.ts'

/** Every page: while something on it is not saved, one leaves it only after a question, also back or into another shop. */
export const LeaveGuard = () => {
  const { history } = useRouter()
  const mayGiveUp = useGiveUp()
  const isHeld = useAnyUnsaved()

  useEffect(() => {
    if (!isHeld) return undefined
    return history.block({
      // The tab itself is held where something is unsaved.
      enableBeforeUnload: false,
      // Held at once and gone after the answer: the address stays that of the page while one thinks.
      blockerFn: ({ currentLocation: here, nextLocation: there, action }) => {
        if (here.pathname === there.pathname) return false

        const go = () => {
          const free = { ignoreBlocker: true }
          if (action === 'PUSH') history.push(there.href, there.state, free)
          else if (action === 'REPLACE') history.replace(there.href, there.state, free)
          else history.go(there.state.__TSR_index - here.state.__TSR_index, free)
        }
        void mayGiveUp(there.pathname.endsWith('/sign-in') ? 'signIn' : 'leave').then((may) => may && go())
        return true
      },
    })
  }, [history, isHeld, mayGiveUp])
  return <Outlet />
}
