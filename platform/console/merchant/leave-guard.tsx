import { Outlet, type ShouldBlockFn, useBlocker } from '@tanstack/react-router'
import { useCallback } from 'react'
import { useGiveUp } from '../ui/give-up.ts'
import { useAnyUnsaved } from '../ui/unsaved.ts'

/** Every page: one leaves it, also back or into another shop, only after a question while something on it is not saved. */
export const LeaveGuard = () => {
  const mayGiveUp = useGiveUp()
  const shouldBlockFn = useCallback<ShouldBlockFn>(
    async ({ current, next }) =>
      current.pathname !== next.pathname &&
      !(await mayGiveUp(next.routeId === '/sign-in' ? 'signIn' : 'leave')),
    [mayGiveUp],
  )
  // The tab itself is held where something is unsaved.
  useBlocker({ shouldBlockFn, disabled: !useAnyUnsaved(), enableBeforeUnload: false })
  return <Outlet />
}
