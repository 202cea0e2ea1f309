/** A merchant's own WeChat Pay account. Keys are PEM; serials upper-case hex. */
export interface PayMerchant {
  mchid: string
  /** The serial of the merchant's API certificate. */
  serial: string
  privateKeyPem: string
  /** 32 ASCII bytes. */
  apiv3Key: string
  /** WeChat Pay's public key (`PUB_KEY_ID_…`), all that new merchants get. */
  publicKey?: { id: string; pem: string }
  /** Platform certificates known so far; more are fetched when one is missing. */
  certificates?: readonly PlatformCertificate[]
}
export interface PlatformCertificate {
  serial: string
  pem: string
}
