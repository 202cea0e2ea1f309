import { useCallback, useRef } from 'react'
import { useSay } from './say.ts'
import { unsavedNow } from './unsaved.ts'
import { words } from './words.ts'

/** How unsaved changes would be given up. */
type Way = keyof typeof words.unsaved.ways

/** Names what is at stake, and both ways out of the question. */
export const giveUpQuestion = (way: Way, names: readonly string[]) => {
  const { title, text, deed } = words.unsaved.ways[way]
  return { title, text: text(names.map(words.unsaved.named).join('')), deed, stay: words.unsaved.stay }
}

/** Asks before anything unsaved is given up: true when it may be, at once when there is nothing. */
export const useGiveUp = () => {
  const say = useSay()
  // Back pressed twice asks once, and the last way out is the one that is answered.
  const waiting = useRef<((may: boolean) => void) | null>(null)

  return useCallback(
    (way: Way): Promise<boolean> => {
      const names = unsavedNow()
      if (names.length === 0) return Promise.resolve(true)

      return new Promise((answer) => {
        const isAsked = waiting.current !== null
        waiting.current = answer
        if (isAsked) return
        void say.sure(giveUpQuestion(way, names)).then((may) => {
          waiting.current?.(may)
          waiting.current = null
        })
      })
    },
    [say],
  )
}
