import { useQuery } from '@tanstack/react-query'
import { Suspense, lazy } from 'react'
import { PageBones } from '../ui/page-bones.tsx'
import { ProblemScreen } from '../ui/problem-screen.tsx'
import { isProblem } from '../ui/problem.ts'
import { sessionQuery } from './session.ts'
import { StaffSignIn } from './staff-sign-in.tsx'

const StaffFrame = lazy(() => import('./staff-frame.tsx').then((part) => ({ default: part.StaffFrame })))

/** The door, or the frame for who is signed in; the address stays as it is. */
export const StaffApp = () => {
  const { data, error, refetch } = useQuery(sessionQuery)
  if (data) {
    return (
      <Suspense fallback={<PageBones />}>
        <StaffFrame name={data.staff.name} />
      </Suspense>
    )
  }
  if (isProblem(error, 'unauthenticated')) return <StaffSignIn />
  return error ? <ProblemScreen error={error} retry={() => void refetch()} /> : <PageBones />
}
