// What WeChat's webview and its JS-SDK offer a page, played by the sandbox this file comes from.
;(() => {
  const sandbox = new URL(document.currentScript.src).origin
  const waiting = []
  let config = null

  const payIn = (launch) =>
    new Promise((resolve) => {
      const query = new URLSearchParams(launch)
      const frame = document.createElement('iframe')
      frame.src = `${sandbox}/_sandbox/cashier/jsapi?${query}`
      frame.title = 'WeChat Pay'
      frame.name = 'wechat-pay'
      Object.assign(frame.style, {
        position: 'fixed',
        inset: '0',
        width: '100%',
        height: '100%',
        border: '0',
        zIndex: '2147483647',
        colorScheme: 'light',
      })
      const listen = ({ origin, source, data }) => {
        if (origin !== sandbox || source !== frame.contentWindow || !data?.wanpuSandboxPay) return
        window.removeEventListener('message', listen)
        document.documentElement.style.overflow = ''
        frame.remove()
        resolve(data.wanpuSandboxPay)
      }
      window.addEventListener('message', listen)
      document.documentElement.style.overflow = 'hidden'
      document.body.append(frame)
      frame.focus()
    })

  const invoke = (name, given, answer = () => {}) => {
    if (name !== 'getBrandWCPayRequest') return answer({ err_msg: `${name}:function not exist` })
    const { appId, timeStamp, nonceStr, signType, paySign, package: prepay } = given
    const launch = { appId, timeStamp, nonceStr, package: prepay, signType, paySign }
    const missing = Object.keys(launch).find((field) => typeof launch[field] !== 'string')
    if (missing)
      return answer({ err_msg: 'get_brand_wcpay_request:fail', err_desc: `missing parameter: ${missing}` })
    void payIn(launch).then((outcome) => answer({ err_msg: `get_brand_wcpay_request:${outcome}` }))
  }

  const tell = ({ success, fail, cancel, complete }, errMsg) => {
    const answer = { errMsg }
    if (errMsg.endsWith(':ok')) success?.(answer)
    else if (errMsg.endsWith(':cancel')) cancel?.(answer)
    else fail?.(answer)
    complete?.(answer)
  }
  const settled = () => config !== null && config.errMsg !== undefined
  const quiet =
    (name) =>
    (given = {}) =>
      whenReady(() => tell(given, `${name}:ok`))
  const whenReady = (work) => {
    if (!settled()) waiting.push(work)
    else if (config.errMsg === 'config:ok') work()
  }

  const wx = {
    config({ appId, timestamp, nonceStr, signature }) {
      config = { appId }
      const url = location.href.split('#')[0]
      void fetch(`${sandbox}/_sandbox/jssdk/config`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ appId, timestamp, nonceStr, signature, url }),
      })
        .then((answer) => answer.json())
        .catch(() => ({ errMsg: 'config:fail' }))
        .then(({ errMsg }) => {
          config.errMsg = errMsg
          if (errMsg === 'config:ok') for (const work of waiting.splice(0)) work()
          else wx.failed?.({ errMsg })
        })
    },
    ready: whenReady,
    error(listener) {
      wx.failed = listener
      if (settled() && config.errMsg !== 'config:ok') listener({ errMsg: config.errMsg })
    },
    checkJsApi: ({ jsApiList = [], success }) =>
      success?.({
        errMsg: 'checkJsApi:ok',
        checkResult: Object.fromEntries(jsApiList.map((name) => [name, name in wx])),
      }),
    chooseWXPay: (given) =>
      whenReady(() =>
        payIn({
          // The JS-SDK pays for the account it was configured for.
          appId: config.appId,
          timeStamp: String(given.timestamp),
          nonceStr: given.nonceStr,
          package: given.package,
          signType: given.signType,
          paySign: given.paySign,
        }).then((outcome) => tell(given, `chooseWXPay:${outcome}`)),
      ),
    updateAppMessageShareData: quiet('updateAppMessageShareData'),
    updateTimelineShareData: quiet('updateTimelineShareData'),
    hideMenuItems: quiet('hideMenuItems'),
    showMenuItems: quiet('showMenuItems'),
    closeWindow: () => history.back(),
  }
  window.wx = wx
  window.jWeixin = wx
  window.WeixinJSBridge = { invoke, on() {}, call() {} }
  document.dispatchEvent(new Event('WeixinJSBridgeReady'))
})()
