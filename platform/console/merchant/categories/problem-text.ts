import { RequestProblem } from '../../ui/problem.ts'
import { pictureProblem } from '../media/problem-text.ts'
import { words } from './words.ts'

/** Why something with a category did not work, for a person. */
export const categoryProblem = (error: unknown): string => {
  const { problems } = words
  if (!(error instanceof RequestProblem)) return pictureProblem(error)
  if (error.code === 'category-in-use') {
    const { children, products } = error.details
    return problems.notEmpty(problems.inUse(Number(children), Number(products)))
  }
  if (error.code === 'category-not-found' || error.code === 'category-too-deep') return problems[error.code]
  return pictureProblem(error)
}
