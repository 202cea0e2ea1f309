import { pino } from 'pino'

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
export const createLog = (level: string, process: string) =>
  pino({
    level,
    base: { process },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: secret.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[removed]' },
    hooks: {
      streamWrite: (line) => line.replace(/(?<!\d)(?:\+?86)?(1[3-9]\d)\d{4}(\d{4})(?!\d)/g, '$1****$2'),
    },
  })

/** `138****8000`; anything that is no phone number becomes asterisks. */
export const maskPhone = (phone: string): string =>
  /^1\d{10}$/.test(phone) ? `${phone.slice(0, 3)}****${phone.slice(7)}` : '*'.repeat(phone.length)

/** `张*`; the first character of a name stays. */
export const maskName = (name: string): string => {
  const [first = '', ...rest] = Array.from(name)
  return first + '*'.repeat(Math.min(rest.length, 3))
}
