import { QueryCache, QueryClient } from '@tanstack/react-query'
import { RequestProblem, isProblem } from './problem.ts'

/** `signedOut` is called when the server no longer knows who asks. */
export const createQueryClient = (signedOut: () => void) =>
  new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (isProblem(error, 'unauthenticated')) signedOut()
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => failures < 2 && isPassing(error),
        retryDelay: (failures) => 500 * 2 ** failures,
        // Requests to this machine work without a network too.
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  })

/** A failure that may be gone at the next try. */
const isPassing = (error: unknown) =>
  error instanceof RequestProblem && (error.status === 0 || error.status >= 502)
