import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Look } from '../ui/look.tsx'
import { createQueryClient } from '../ui/query-client.ts'
import { sessionQuery } from './session.ts'
import { StaffApp } from './staff-app.tsx'

const queries = createQueryClient(() => {
  if (queries.getQueryData(sessionQuery.queryKey)) void queries.resetQueries(sessionQuery)
})

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <Look house="staff">
        <StaffApp />
      </Look>
    </QueryClientProvider>
  </StrictMode>,
)

// After a new build the old pieces are gone: one reload brings the new ones.
addEventListener('vite:preloadError', () => location.reload())
