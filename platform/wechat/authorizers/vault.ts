import type { Keyring } from '@wanpu/kit/secrets'

// The previous refresh token is sealed as what it was.
type Column = 'token' | 'refresh_token' | 'jsapi_ticket'

export type AuthorizerVault = ReturnType<typeof vaultOf>

/** Seals an account's secrets for one shop: what was sealed for another shop or column does not open. */
export const vaultOf = (keyring: Keyring, tenantId: string, appid: string) => {
  const context = (column: Column) => `${tenantId}:wechat_authorizers.${column}:${appid}`
  return {
    seal: (column: Column, text: string) => keyring.seal(context(column), text),
    open: (column: Column, sealed: string | null) => (sealed ? keyring.open(context(column), sealed) : null),
  }
}
