import { type MouseEvent, type ReactNode, useSyncExternalStore } from 'react'

/** The path in the address; whoever uses it is drawn again when it changes. */
export const usePath = (): string => useSyncExternalStore(follow, () => location.pathname)

/** Goes to another screen of this console. */
const go = (to: string) => {
  history.pushState(null, '', to)
  dispatchEvent(new PopStateEvent('popstate'))
}

interface Props {
  to: string
  className?: string | undefined
  isCurrent?: boolean
  /** Stands on the first level of the navigation. */
  isTop?: boolean
  children: ReactNode
}

/** A link inside the console that does not load the page anew. */
export const Way = ({ to, className, isCurrent, isTop, children }: Props) => (
  <a
    href={to}
    {...(className && { className })}
    {...(isCurrent && { 'aria-current': 'page' as const })}
    {...(isTop && { 'data-top': '' })}
    onClick={(click) => {
      if (!isPlain(click)) return
      click.preventDefault()
      go(to)
    }}
  >
    {children}
  </a>
)

const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey

const follow = (changed: () => void) => {
  addEventListener('popstate', changed)
  return () => removeEventListener('popstate', changed)
}
