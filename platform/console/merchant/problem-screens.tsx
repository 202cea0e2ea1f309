import { useQueryClient } from '@tanstack/react-query'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { Button } from 'antd'
import { ProblemScreen } from '../ui/problem-screen.tsx'
import { RequestProblem } from '../ui/problem.ts'
import { words } from '../ui/words.ts'
import { ButtonLink } from './button-link.tsx'

/** A screen that could not be shown. */
export const RouteProblem = ({ error, reset }: ErrorComponentProps) => {
  const router = useRouter()
  const queries = useQueryClient()
  const retry = () => {
    void queries.resetQueries({ predicate: (query) => query.state.status === 'error' })
    reset()
    void router.invalidate()
  }

  return (
    <ProblemScreen
      isWhole
      error={error}
      retry={retry}
      way={<Button onClick={() => location.reload()}>{words.problem.reload}</Button>}
    />
  )
}

/** An address that leads nowhere, or to a shop of somebody else. */
export const NotFoundScreen = () => (
  <ProblemScreen
    isWhole
    error={new RequestProblem('not-found', 404, '')}
    way={
      <ButtonLink to="/" isPrimary>
        {words.problem.home}
      </ButtonLink>
    }
  />
)

/** A place that the role of who asks does not open. */
export const ForbiddenScreen = () => (
  <ProblemScreen isWhole error={new RequestProblem('forbidden', 403, '')} />
)
