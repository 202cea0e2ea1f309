import type { Job, JobHandler } from '@wanpu/kit/queue'
import type { Services } from './services.ts'

/** Every kind of job of both planes, for the migration that makes their queues. */
export const jobs: readonly Job[] = []

/** What the worker does for each of them. */
export const createHandlers = (_services: Services): readonly JobHandler[] => []
