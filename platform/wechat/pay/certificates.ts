import { X509Certificate } from 'node:crypto'
import { z } from 'zod'
import type { Clock } from '@wanpu/kit/clock'
import { providerUnavailable } from '@wanpu/kit/outbound'
import { readJson } from '../json.ts'
import { payRefusedWith } from './failures.ts'
import type { PayMerchant, PlatformCertificate } from './merchant.ts'
import { openResource, sealedResource } from './resource.ts'
import { type PaySignature, isSigned, isTimely, readSignature } from './signature.ts'
import { type PaySend, assertAccepted } from './transport.ts'

export type PayKeys = ReturnType<typeof createPayKeys>

const askAgainMs = 60_000

/** The key that a signature names, found by its serial alone; fetched certificates are kept for each merchant. */
export const createPayKeys = (send: PaySend, clock: Clock) => {
  const asked = new Map<string, { at: number; certificates: Promise<PlatformCertificate[]> }>()

  const fetchCertificates = async (merchant: PayMerchant): Promise<PlatformCertificate[]> => {
    try {
      const answer = await send(merchant, { method: 'GET', path: '/v3/certificates' })
      assertAccepted(answer)
      return readCertificates(merchant, answer.headers, answer.body, clock)
    } catch (error) {
      // A merchant with the public key alone has no certificates.
      if (payRefusedWith(error, 'RESOURCE_NOT_EXISTS')) return []
      throw error
    }
  }

  const ask = (merchant: PayMerchant) => {
    const certificates = fetchCertificates(merchant)
    asked.set(merchant.mchid, { at: clock(), certificates })
    return certificates
  }

  return {
    fetchCertificates,
    /** The PEM, or undefined. An unknown certificate is asked for once, not again for a minute. */
    findKey: async (merchant: PayMerchant, { serial }: PaySignature): Promise<string | undefined> => {
      if (serial.startsWith('PUB_KEY_ID_')) {
        return merchant.publicKey?.id === serial ? merchant.publicKey.pem : undefined
      }
      const last = asked.get(merchant.mchid)
      const pem =
        pemOf(serial, merchant.certificates ?? []) ??
        pemOf(serial, (await last?.certificates.catch(() => [])) ?? [])
      if (pem || (last && clock() - last.at < askAgainMs)) return pem

      return pemOf(serial, await ask(merchant))
    },
  }
}

const pemOf = (serial: string, certificates: readonly PlatformCertificate[]) =>
  certificates.find((certificate) => certificate.serial === serial)?.pem

const certificatesAnswer = z.object({
  data: z.array(z.object({ serial_no: z.string(), encrypt_certificate: sealedResource })),
})

/** Decrypts first, for the signature is made with one of the certificates inside; then verifies. */
export const readCertificates = (
  merchant: PayMerchant,
  headers: Headers,
  body: Buffer,
  clock: Clock,
): PlatformCertificate[] => {
  const forged = () => providerUnavailable({ provider: 'wechat-pay', reason: 'unverified-certificates' })
  const signature = readSignature(headers)
  const parsed = certificatesAnswer.safeParse(readJson(body))
  if (!signature || !isTimely(signature, clock) || !parsed.success) throw forged()

  const certificates = parsed.data.data.map(({ serial_no, encrypt_certificate }) => {
    try {
      return { serial: serial_no, pem: openResource(merchant.apiv3Key, encrypt_certificate) }
    } catch {
      throw forged()
    }
  })
  const signer = certificates.find(({ serial }) => serial === signature.serial)
  if (!signer || !isSigned(signer.pem, signature, body)) throw forged()
  return certificates.filter((certificate) => isCurrent(certificate, clock()))
}

const isCurrent = ({ serial, pem }: PlatformCertificate, now: number) => {
  const certificate = new X509Certificate(pem)
  return certificate.serialNumber === serial && certificate.validToDate.getTime() > now
}
