import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Clock } from '@wanpu/kit/clock'
import { decrypt, encrypt, readAesKey } from '../crypto/envelope.ts'
import { sameText, signParts } from '../crypto/signature.ts'
import { pushSignatureWrong, xmlUnacceptable } from '../failures.ts'
import { type Random, nonce } from '../random.ts'
import type { ComponentSettings } from '../settings.ts'
import { type XmlNode, readXml, writeXml } from '../xml.ts'

export type PushEvent =
  | { kind: 'ticket'; at: Date; ticket: string }
  | {
      kind: 'authorized' | 'updateauthorized'
      at: Date
      appid: string
      authCode: string
      preAuthCode: string
    }
  | { kind: 'unauthorized'; at: Date; appid: string }
  | { kind: 'message'; at: Date; toUserName: string; fromUserName: string; fields: XmlNode }
  | { kind: 'unknown'; at: Date; infoType: string }

export interface Push {
  event: PushEvent
  /** The same for every repetition of one push. */
  key: string
  /** The decrypted XML. */
  xml: string
  /** A passive reply, encrypted with the key that opened the push. */
  reply: (fields: Record<string, string | number>) => string
}

/** Opens what WeChat posts to either of our addresses: verifies, decrypts, parses. `query` is the request's. */
export const createPushes = (component: ComponentSettings, clock: Clock, random: Random) => {
  const keys = component.aesKeys.map(readAesKey)

  return (rawBody: Uint8Array | string, query: Readonly<Record<string, string | undefined>>): Push => {
    const { timestamp, nonce: salt, msg_signature: signature } = query
    const encrypted = readXml(rawBody)['Encrypt']
    if (typeof encrypted !== 'string') throw xmlUnacceptable({ reason: 'Encrypt' })
    if (!timestamp || !salt || !signature) throw pushSignatureWrong()
    if (!sameText(signature, signParts(component.token, timestamp, salt, encrypted)))
      throw pushSignatureWrong()

    const { text, key } = decrypt(keys, encrypted, component.appid)
    return {
      event: readEvent(text),
      key: createHash('sha256').update(text).digest('hex'),
      xml: text,
      reply: (fields) => {
        const sealed = encrypt(key, random(16), writeXml(fields), component.appid)
        const seconds = Math.floor(clock() / 1000)
        const replyNonce = nonce(random)
        return writeXml({
          Encrypt: sealed,
          MsgSignature: signParts(component.token, String(seconds), replyNonce, sealed),
          TimeStamp: seconds,
          Nonce: replyNonce,
        })
      },
    }
  }
}

const at = z.coerce.number().transform((seconds) => new Date(seconds * 1000))
const shapes = {
  ticket: z.object({ CreateTime: at, ComponentVerifyTicket: z.string().min(1) }),
  grant: z.object({
    CreateTime: at,
    AuthorizerAppid: z.string().min(1),
    AuthorizationCode: z.string().min(1),
    PreAuthCode: z.string().default(''),
  }),
  unauthorized: z.object({ CreateTime: at, AuthorizerAppid: z.string().min(1) }),
  message: z.object({ CreateTime: at, ToUserName: z.string(), FromUserName: z.string() }),
  unknown: z.object({ CreateTime: at.catch(new Date(0)) }),
}

const readEvent = (xml: string): PushEvent => {
  const fields = readXml(xml)
  const infoType = fields['InfoType']

  switch (infoType) {
    case 'component_verify_ticket': {
      const read = shapeOf(shapes.ticket, fields)
      return { kind: 'ticket', at: read.CreateTime, ticket: read.ComponentVerifyTicket }
    }
    case 'authorized':
    case 'updateauthorized': {
      const read = shapeOf(shapes.grant, fields)
      return {
        kind: infoType,
        at: read.CreateTime,
        appid: read.AuthorizerAppid,
        authCode: read.AuthorizationCode,
        preAuthCode: read.PreAuthCode,
      }
    }
    case 'unauthorized': {
      const read = shapeOf(shapes.unauthorized, fields)
      return { kind: 'unauthorized', at: read.CreateTime, appid: read.AuthorizerAppid }
    }
    case undefined: {
      if (!('ToUserName' in fields)) return unknownEvent(fields)
      const read = shapeOf(shapes.message, fields)
      return {
        kind: 'message',
        at: read.CreateTime,
        toUserName: read.ToUserName,
        fromUserName: read.FromUserName,
        fields,
      }
    }
    default:
      return unknownEvent(fields)
  }
}

const unknownEvent = (fields: XmlNode): PushEvent => ({
  kind: 'unknown',
  at: shapeOf(shapes.unknown, fields).CreateTime,
  infoType: typeof fields['InfoType'] === 'string' ? fields['InfoType'] : '',
})

const shapeOf = <S extends z.ZodType>(schema: S, fields: XmlNode): z.output<S> => {
  const read = schema.safeParse(fields)
  if (!read.success) throw xmlUnacceptable({ reason: read.error.issues[0]!.path.join('/') })
  return read.data
}
