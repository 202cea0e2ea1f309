import type { Job, JobHandler } from '@wanpu/kit/queue'
import { platformJobs } from '@wanpu/platform-server'
import { runtimeJobs } from '@wanpu/runtime-server'
import { provisioningJobs } from './provisioning/job.ts'
import type { Services } from './services.ts'

/** What the worker does for each kind of job of both planes. */
export const createHandlers = (services: Services): readonly JobHandler[] => [
  ...platformJobs(services),
  ...runtimeJobs(services),
  ...provisioningJobs(services),
]

/** Every kind of job, for the migration that makes their queues. Handlers touch their services only when they run. */
export const jobs: readonly Job[] = createHandlers({} as Services).map(({ job }) => job)
