import { Disk } from 'flydrive'
import { S3Driver } from 'flydrive/drivers/s3'
import { providerUnavailable } from '@wanpu/kit/outbound'
import { assertOutsideTransaction } from '@wanpu/kit/transaction'

export interface BucketSettings {
  bucket: string
  region: string
  accessKeyId: string
  secretAccessKey: string
  /** For stores other than AWS. */
  endpoint?: string
}

const deadlineMs = 15_000
const failuresToOpen = 5
const openForMs = 15_000

/** A bucket behind the guard of all outgoing calls: never inside a transaction, a deadline, a breaker. */
export const openBucket = ({ bucket, region, accessKeyId, secretAccessKey, endpoint }: BucketSettings) => {
  const driver = new S3Driver({
    bucket,
    region,
    credentials: { accessKeyId, secretAccessKey },
    ...(endpoint && { endpoint, forcePathStyle: true }),
    supportsACL: false,
    visibility: 'private',
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 10_000 },
  })
  return { disk: new Disk(driver), guarded: createGuard() }
}

const createGuard = () => {
  let failures = 0
  let openUntil = 0

  return async <T>(call: () => Promise<T>): Promise<T> => {
    assertOutsideTransaction('the file store')
    if (performance.now() < openUntil)
      throw providerUnavailable({ provider: 'files', reason: 'breaker-open' })

    const late = AbortSignal.timeout(deadlineMs)
    try {
      const answer = await Promise.race([call(), rejectWhen(late)])
      failures = 0
      return answer
    } catch (error) {
      failures += 1
      if (failures >= failuresToOpen) openUntil = performance.now() + openForMs
      const failed = providerUnavailable({
        provider: 'files',
        reason: late.aborted ? 'deadline' : 'connection',
      })
      failed.cause = error
      throw failed
    }
  }
}

const rejectWhen = (signal: AbortSignal) =>
  new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
  )
