import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { returnPath } from '../ui/address.ts'
import { Look } from '../ui/look.tsx'
import { createQueryClient } from '../ui/query-client.ts'
import { unsavedNow } from '../ui/unsaved.ts'
import { createMerchantRouter } from './router.tsx'
import { sessionQuery } from './session.ts'

const queries = createQueryClient(() => {
  if (!queries.getQueryData(sessionQuery.queryKey)) return

  // Where one was signed in, the guard of the next address leads to the door and back.
  queries.removeQueries({ queryKey: sessionQuery.queryKey })
  if (unsavedNow().length === 0) return void router.invalidate()
  // That one would not ask.
  const to = returnPath(router.state.location.href, '/')
  return void router.navigate({ to: '/sign-in', search: { to }, replace: true })
})
const router = createMerchantRouter(queries)

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <Look house="merchant">
        <RouterProvider router={router} />
      </Look>
    </QueryClientProvider>
  </StrictMode>,
)

// After a new build the old pieces are gone: one reload brings the new ones.
addEventListener('vite:preloadError', () => location.reload())
