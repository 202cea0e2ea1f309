import { createPublicKey, generateKeyPair, randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { type Certificate, selfSigned } from './certificate.ts'
import { writeWhole } from './files.ts'
import { store, variants } from './lemon/catalogue.ts'
import { openidOf, type World } from './world.ts'

/** Every key of the outside, both the halves given away and the halves kept. */
export interface Secrets {
  component: { appsecret: string; token: string; encodingAesKey: string }
  /** By mchid. */
  merchants: Record<string, MerchantSecrets>
  platform: { privateKey: string; certificate: Certificate; from: number; until: number }
  sms: { secretId: string; secretKey: string }
  kuaidi: { customer: string; key: string }
  lemon: { apiKey: string; webhookSecret: string }
}
export interface MerchantSecrets {
  privateKey: string
  certificate: Certificate
  apiV3Key: string
  /** The private half of the WeChat Pay public key. */
  wechatPayPrivateKey: string
}

/** Reads the keys from the file, or makes them at first start; the file is for its owner only. */
export const openSecrets = async (file: string, world: World, now: number): Promise<Secrets> => {
  const stored = await readFile(file, 'utf8').catch(() => null)
  if (!stored) return keep(file, await makeSecrets(world, now))

  // Keys of an earlier day stay; what the outside has learned since is added.
  const kept = JSON.parse(stored) as Omit<Secrets, 'lemon'> & Partial<Secrets>
  const newcomers = world.merchants.filter(({ mchid }) => !kept.merchants[mchid])
  if (kept.lemon && newcomers.length === 0) return { ...kept, lemon: kept.lemon }
  return keep(file, {
    ...kept,
    lemon: kept.lemon ?? lemonSecrets(),
    merchants: { ...kept.merchants, ...(await makeMerchants(newcomers, now)) },
  })
}

const keep = async (file: string, made: Secrets): Promise<Secrets> => {
  await writeWhole(file, JSON.stringify(made, null, 2), 0o600)
  return made
}

/** What each party is told about itself when it registers: the answer of `GET /_sandbox/credentials`. */
export const credentialsOf = (world: World, secrets: Secrets) => ({
  component: { appid: world.component.appid, ...secrets.component },
  accounts: world.accounts.map(({ appid, userName, nickName, serviceType, verifyType, administrator }) => ({
    appid,
    userName,
    nickName,
    serviceType,
    verifyType,
    administrator,
  })),
  users: world.users.map((user) => ({
    id: user.id,
    name: user.name,
    openids: Object.fromEntries(world.accounts.map(({ appid }) => [appid, openidOf(user, appid)])),
  })),
  merchants: world.merchants.map((merchant) => {
    const own = secrets.merchants[merchant.mchid]!
    return {
      mchid: merchant.mchid,
      name: merchant.name,
      appids: merchant.appids,
      verification: merchant.verification,
      serial: own.certificate.serial,
      privateKey: own.privateKey,
      certificate: own.certificate.pem,
      apiV3Key: own.apiV3Key,
      publicKeyId: merchant.publicKeyId,
      publicKey: publicHalf(own.wechatPayPrivateKey),
    }
  }),
  sms: {
    ...secrets.sms,
    sdkAppId: world.sms.sdkAppId,
    signName: world.sms.signNames[0],
    templates: world.sms.templates,
  },
  kuaidi: secrets.kuaidi,
  lemon: {
    ...secrets.lemon,
    storeId: store.id,
    variants: Object.fromEntries(variants.map(({ slug, id }) => [slug, id])),
  },
})

export const publicHalf = (privateKey: string): string =>
  createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString()

const makeSecrets = async (world: World, now: number): Promise<Secrets> => {
  const from = wholeSecond(now)
  const platformKey = await newRsaKey()
  return {
    component: {
      appsecret: randomBytes(16).toString('hex'),
      token: letters(24),
      encodingAesKey: letters(43),
    },
    merchants: await makeMerchants(world.merchants, now),
    platform: {
      privateKey: platformKey,
      certificate: selfSigned(platformKey, 'Sandbox WeChat Pay platform', from),
      from,
      until: from + 5 * 365 * 86_400_000,
    },
    sms: { secretId: `AKID${letters(32)}`, secretKey: letters(32) },
    kuaidi: { customer: letters(32).toUpperCase(), key: letters(12) },
    lemon: lemonSecrets(),
  }
}

const makeMerchants = async (made: World['merchants'], now: number) => {
  const merchants: Secrets['merchants'] = {}
  for (const { mchid, name } of made) {
    const privateKey = await newRsaKey()
    merchants[mchid] = {
      privateKey,
      certificate: selfSigned(privateKey, name, wholeSecond(now)),
      apiV3Key: letters(32),
      wechatPayPrivateKey: await newRsaKey(),
    }
  }
  return merchants
}

const wholeSecond = (now: number): number => Math.floor(now / 1000) * 1000

const lemonSecrets = () => ({ apiKey: letters(48), webhookSecret: letters(32) })

const newRsaKey = async (): Promise<string> => {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

const letters = (length: number): string => {
  const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789'
  let text = ''
  while (text.length < length)
    for (const byte of randomBytes(length)) if (byte < 224) text += alphabet[byte % 56]
  return text.slice(0, length)
}
