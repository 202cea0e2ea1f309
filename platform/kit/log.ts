import { type DestinationStream, pino } from 'pino'

export type Log = ReturnType<typeof createLog>

const secret = [
  'password',
  'code',
  'token',
  'secret',
  'cookie',
  'authorization',
  'privateKey',
  'apiv3Key',
  'ciphertext',
  'access_token',
  'refresh_token',
  'component_appsecret',
  'idNumber',
]

/** JSON lines on stdout. Secrets are removed and phone numbers masked wherever they stand in a logged object. */
export const createLog = (level: string, process: string, to?: DestinationStream) =>
  pino(
    {
      level,
      base: { process },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: secret.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[removed]' },
      serializers: { err: shownError },
      hooks: {
        streamWrite: (line) => line.replace(/(?<!\d)(?:\+?86)?(1[3-9]\d)\d{4}(\d{4})(?!\d)/g, '$1****$2'),
      },
    },
    to,
  )

// A failed statement brings its parameters along, in words and as fields: names, addresses, sealed keys.
const shownError = (error: unknown, depth = 0): unknown => {
  if (!(error instanceof Error) || depth > 4) return { type: typeof error }
  return {
    type: error.name,
    message: withoutValues(error.message),
    ...('code' in error && { reason: error.code }),
    stack: error.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
    ...(error.cause !== undefined && { cause: shownError(error.cause, depth + 1) }),
  }
}

const withoutValues = (message: string) => message.replace(/\nparams: [\s\S]*$/, '')

/** `138****8000`; anything that is no phone number becomes asterisks. */
export const maskPhone = (phone: string): string =>
  /^1\d{10}$/.test(phone) ? `${phone.slice(0, 3)}****${phone.slice(7)}` : '*'.repeat(phone.length)

/** `张*`; the first character of a name stays. */
export const maskName = (name: string): string => {
  const [first = '', ...rest] = Array.from(name)
  return first + '*'.repeat(Math.min(rest.length, 3))
}
