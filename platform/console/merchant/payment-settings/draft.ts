import type { AccountBody, PaymentAccount } from './queries.ts'
import { words } from './words.ts'

/** What is typed; secrets are empty until somebody types new ones. */
export interface Draft {
  merchantName: string
  mchid: string
  serial: string
  privateKey: string
  apiv3Key: string
  mode: 'public-key' | 'certificate'
  publicKeyId: string
  publicKeyPem: string
}
export type Field = Exclude<keyof Draft, 'mode'>
export type Issues = Partial<Record<Field, string>>

export const draftOf = (account: PaymentAccount | null): Draft => ({
  merchantName: account?.merchantName ?? '',
  mchid: account?.mchid ?? '',
  serial: account?.serial ?? '',
  privateKey: '',
  apiv3Key: '',
  mode: account && !account.publicKey ? 'certificate' : 'public-key',
  publicKeyId: account?.publicKey?.id ?? '',
  publicKeyPem: account?.publicKey?.pem ?? '',
})

export const bodyOf = (draft: Draft): AccountBody => ({
  merchantName: draft.merchantName.trim(),
  mchid: draft.mchid.trim(),
  serial: draft.serial.trim(),
  ...(draft.privateKey.trim() && { privateKey: draft.privateKey }),
  ...(draft.apiv3Key.trim() && { apiv3Key: draft.apiv3Key.trim() }),
  publicKey: draft.mode === 'public-key' ? { id: draft.publicKeyId.trim(), pem: draft.publicKeyPem } : null,
})

/** What can be said before asking; `keepsSecrets` when stored ones stay if nothing is typed. */
export const issuesOf = (draft: Draft, keepsSecrets: boolean): Issues => {
  const { wrong } = words
  const issues: Issues = {}
  const check = (field: Field, isRight: boolean) => {
    if (!isRight) issues[field] = wrong[field]
  }
  const apiv3Key = draft.apiv3Key.trim()
  check('merchantName', draft.merchantName.trim() !== '')
  check('mchid', /^\d{8,10}$/.test(draft.mchid.trim()))
  check('apiv3Key', apiv3Key === '' ? keepsSecrets : /^[\x21-\x7e]{32}$/.test(apiv3Key))
  check('serial', /^[0-9a-f]{16,40}$/i.test(draft.serial.trim()))
  check('privateKey', keepsSecrets || draft.privateKey.trim() !== '')
  if (draft.mode === 'public-key') {
    check('publicKeyId', /^PUB_KEY_ID_[0-9A-Za-z]{6,64}$/.test(draft.publicKeyId.trim()))
    check('publicKeyPem', draft.publicKeyPem.trim() !== '')
  }
  return issues
}

/** The server's objections by field, in our words. */
export const refusedFields = (errors: readonly { field: string; detail: string }[]): Issues =>
  Object.fromEntries(
    errors.flatMap(({ field: pointer, detail }) => {
      const field = fieldsByPointer[pointer]
      if (!field) return []
      return [[field, (words.keyProblems as Record<string, string>)[detail] ?? words.wrong[field]]]
    }),
  )

const fieldsByPointer: Readonly<Record<string, Field>> = {
  merchantName: 'merchantName',
  mchid: 'mchid',
  serial: 'serial',
  privateKey: 'privateKey',
  apiv3Key: 'apiv3Key',
  'publicKey/id': 'publicKeyId',
  'publicKey/pem': 'publicKeyPem',
}
