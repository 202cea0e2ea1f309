import { problemSentence } from '../../ui/problem-screen.tsx'
import { RequestProblem } from '../../ui/problem.ts'
import { words } from './words.ts'

/** Why something with a picture did not work, for a person. */
export const pictureProblem = (error: unknown): string => {
  if (!(error instanceof RequestProblem)) return problemSentence(error)
  const { problems } = words
  if (error.code === 'picture-unusable')
    return (
      (problems.unusable as Record<string, string>)[String(error.details.reason)] ??
      problems.unusable.undecodable
    )
  if (error.code === 'picture-in-use') return problems.usedBy(placesOf(error.details.uses))
  return (problems as Record<string, unknown>)[error.code] === undefined
    ? problemSentence(error)
    : String((problems as Record<string, unknown>)[error.code])
}

const placesOf = (uses: unknown): string =>
  Object.entries(words.problems.uses)
    .filter(([place]) => Number((uses as Record<string, unknown> | undefined)?.[place]) > 0)
    .map(([, name]) => name)
    .join(words.problems.and)
