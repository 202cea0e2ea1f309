import { Button } from 'antd'
import type { ReactNode } from 'react'
import { Empty } from './empty.tsx'
import { RequestProblem } from './problem.ts'
import { problemAdvice, problemTitle, words } from './words.ts'

interface Props {
  error: unknown
  retry?: () => void
  /** Another way out. */
  way?: ReactNode
  /** It stands for the whole screen, which has no other heading. */
  isWhole?: boolean
}

/** What happened, what is safe and a way out; stands where the content would. */
export const ProblemScreen = ({ error, retry, way, isWhole = false }: Props) => {
  const code = codeOf(error)
  return (
    <div role="alert">
      <Empty
        isHeading={isWhole}
        title={problemTitle(code)}
        text={`${problemAdvice(code)}${isHarmless(code) ? '' : words.problem.safe}`}
        action={
          <>
            {retry && !code.endsWith('not-found') && (
              <Button type="primary" onClick={retry}>
                {words.problem.retry}
              </Button>
            )}{' '}
            {way}
          </>
        }
      />
      {!isHarmless(code) && <Empty title="" text={words.problem.request(code)} />}
    </div>
  )
}

/** One sentence for a message: what happened and what to do. */
export const problemSentence = (error: unknown): string => {
  const code = codeOf(error)
  return `${problemTitle(code)}。${problemAdvice(code)}`
}

/** The same, in a screen's own words where it has some for this code. */
export const sentenceFrom = (error: unknown, failures: Readonly<Record<string, string>>): string =>
  (error instanceof RequestProblem ? failures[error.code] : undefined) ?? problemSentence(error)

// A screen that the new build no longer serves fails to load: only a reload brings it.
const codeOf = (error: unknown): string => (error instanceof RequestProblem ? error.code : 'client')

const isHarmless = (code: string): boolean => code.endsWith('not-found') || code === 'forbidden'
