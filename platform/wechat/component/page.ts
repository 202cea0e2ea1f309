import type { WechatSettings } from '../settings.ts'

interface Page {
  preAuthCode: string
  /** Where the browser comes back to, with our own state in its query: WeChat keeps none. */
  redirectUri: string
  /** Only this account may authorize. */
  onlyAppid?: string
}

/** The two pages where a merchant authorizes; they must be opened by a click on a page of our launch domain. */
export const authorizationPages = (
  settings: WechatSettings,
  { preAuthCode, redirectUri, onlyAppid }: Page,
) => {
  const query = new URLSearchParams({
    component_appid: settings.component.appid,
    pre_auth_code: preAuthCode,
    redirect_uri: redirectUri,
    ...(onlyAppid ? { biz_appid: onlyAppid } : { auth_type: officialAccountsOnly }),
  }).toString()

  return {
    /** Shows a QR code on a desk. */
    desk: `${settings.mpUrl}/cgi-bin/componentloginpage?${query}`,
    /** Opens inside WeChat. */
    phone: `${settings.openUrl}/wxaopen/safe/bindcomponent?action=bindcomponent&no_scan=1&${query}#wechat_redirect`,
  }
}

const officialAccountsOnly = '1'
