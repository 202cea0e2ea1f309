import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Look } from '../ui/look.tsx'
import { createQueryClient } from '../ui/query-client.ts'
import { createMerchantRouter } from './router.tsx'
import { sessionQuery } from './session.ts'

const queries = createQueryClient(() => {
  // Where one was signed in, the guard of the next address leads to the door and back.
  if (queries.getQueryData(sessionQuery.queryKey)) {
    queries.removeQueries({ queryKey: sessionQuery.queryKey })
    void router.invalidate()
  }
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
