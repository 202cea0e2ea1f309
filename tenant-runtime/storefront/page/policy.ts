import { createHash } from 'node:crypto'

export interface PageHosts {
  /** Where pictures come from. */
  mediaUrl: string
  /** The JS-SDK's script, on the pages that pay. */
  jssdkUrl?: string
  /** Hosts the JS-SDK's sheet is framed from; only where the outside is played on this machine. */
  frameUrl?: string
}

/** The headers of a shop page. No inline script; the one inline style is allowed by its hash, so cached pages need no nonce. */
export const pageHeaders = (
  css: string,
  { mediaUrl, jssdkUrl, frameUrl }: PageHosts,
): Record<string, string> => ({
  'content-security-policy': [
    `default-src 'none'`,
    `img-src 'self' data: ${mediaUrl}`,
    `style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'`,
    `script-src 'self'${jssdkUrl ? ` ${originOf(jssdkUrl)}` : ''}`,
    `connect-src 'self'${frameUrl ? ` ${frameUrl}` : ''}`,
    ...(frameUrl ? [`frame-src ${frameUrl}`] : []),
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
})

const originOf = (url: string) => new URL(url).origin
