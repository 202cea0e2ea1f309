import { App } from 'antd'
import { useMemo } from 'react'
import { problemSentence } from './problem-screen.tsx'
import { words } from './words.ts'

interface Question {
  title: string
  text: string
  /** The button: the deed and its consequence. */
  deed: string
  act: () => Promise<unknown>
  /** Nothing is lost by it. */
  isHarmless?: boolean
}

interface Choice extends Omit<Question, 'act' | 'isHarmless'> {
  /** The button of the other way, which harms nothing. */
  stay: string
}

/** Short words to the person: something is done, something failed, and a question before a deed of weight. */
export const useSay = () => {
  const { message, modal } = App.useApp()
  return useMemo(
    () => ({
      done: (text: string) => void message.success(text),
      problem: (error: unknown) => void message.error(problemSentence(error)),
      warning: (text: string) => void message.warning(text),
      ask: ({ title, text, deed, act, isHarmless = false }: Question) =>
        void modal.confirm({
          title,
          content: text,
          okText: deed,
          okButtonProps: { danger: !isHarmless },
          cancelText: words.cancel,
          onOk: act,
        }),
      /** True when the deed is wanted; the harmless way has the focus. */
      sure: async ({ title, text, deed, stay }: Choice): Promise<boolean> =>
        modal.confirm({
          title,
          content: text,
          okText: deed,
          okButtonProps: { danger: true },
          cancelText: stay,
          focusable: { autoFocusButton: 'cancel' },
        }),
    }),
    [message, modal],
  )
}
