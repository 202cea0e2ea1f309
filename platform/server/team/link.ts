import { createHmac } from 'node:crypto'
import { hashToken } from '@wanpu/kit/secrets'

interface Ground {
  rootUrl: string
  pepper: string
}

/** The secret of an invitation follows from its id, so that the message can be written later and again. */
const tokenOf = (pepper: string, id: string): string =>
  createHmac('sha256', pepper).update(`invitation|${id}`).digest('base64url').slice(0, 32)

/** What is kept of the secret. */
export const tokenHashOf = (pepper: string, id: string): string => hashToken(tokenOf(pepper, id))

/** Where an invited person answers. */
export const invitationUrl = ({ rootUrl, pepper }: Ground, id: string): string =>
  `${rootUrl}/console/invitations/${tokenOf(pepper, id)}`
