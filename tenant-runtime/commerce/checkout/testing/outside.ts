import { createCipheriv, createHash, randomBytes, sign, verify } from 'node:crypto'
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll } from 'vitest'
import { vectors } from '@wanpu/wechat/testing/vectors'

const { config, keys } = vectors.wechat_pay_v3

/** The merchant of the vectors, as a shop stores it. */
export const vectorMerchant = {
  mchid: config.mchid,
  serial: config.merchant_serial_no,
  privateKeyPem: keys.merchant_private_key_pem,
  apiv3Key: config.apiv3_key,
  publicKey: { id: config.public_key_id, pem: keys.wechatpay_public_key_pem },
}
export const vectorAppid = config.appid

interface ProviderOrder {
  outTradeNo: string
  kind: string
  mchid: string
  appid: string
  totalFen: number
  notifyUrl: string
  state: 'NOTPAY' | 'SUCCESS' | 'CLOSED'
  transactionId?: string
}

/** WeChat Pay and the tracking service on this machine, with the vectors' keys. Call at the top of the file. */
export const outside = () => {
  const orders = new Map<string, ProviderOrder>()
  const calls: string[] = []
  const subscriptions: { number: string; url: string; salt: string }[] = []
  const held = {
    url: '',
    orders,
    calls,
    subscriptions,
    /** How the next calls fail: `refuse` with a code, `cut` after the work is done, `down` before it. */
    fault: null as null | 'cut' | 'down' | { status: number; code: string },
    /** Marks an order as paid there, whatever was asked for. */
    pay: (outTradeNo: string, totalFen?: number) => {
      const order = orders.get(outTradeNo)!
      order.state = 'SUCCESS'
      order.totalFen = totalFen ?? order.totalFen
      order.transactionId ??= `42${randomBytes(10).toString('hex')}`
      return transactionOf(order)
    },
  }

  const answer = (response: ServerResponse, status: number, said: object | null) => {
    const body = said ? JSON.stringify(said) : ''
    response.writeHead(status, { 'content-type': 'application/json', ...signedHeaders(body) }).end(body)
  }
  const refuse = (response: ServerResponse, status: number, code: string) =>
    answer(response, status, { code, message: code })

  const payOrder = (response: ServerResponse, kind: string, body: Record<string, never>) => {
    const asked = body as unknown as {
      out_trade_no: string
      mchid: string
      appid: string
      amount: { total: number }
      notify_url: string
    }
    const order = orders.get(asked.out_trade_no) ?? {
      outTradeNo: asked.out_trade_no,
      kind,
      mchid: asked.mchid,
      appid: asked.appid,
      totalFen: asked.amount.total,
      notifyUrl: asked.notify_url,
      state: 'NOTPAY' as const,
    }
    if (asked.appid !== vectorAppid) return refuse(response, 400, 'APPID_MCHID_NOT_MATCH')
    if (order.state === 'SUCCESS') return refuse(response, 400, 'ORDERPAID')
    if (order.state === 'CLOSED') return refuse(response, 400, 'ORDER_CLOSED')
    orders.set(order.outTradeNo, order)
    if (held.fault === 'cut') return response.destroy()
    answer(
      response,
      200,
      kind === 'jsapi'
        ? { prepay_id: `wx${order.outTradeNo}` }
        : { code_url: `weixin://wxpay/${order.outTradeNo}` },
    )
  }

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks).toString('utf8')
    const { pathname } = new URL(request.url!, 'http://x')
    calls.push(`${request.method} ${pathname}`)
    if (held.fault === 'down') return response.destroy()
    if (pathname === '/poll') {
      const param = JSON.parse(new URLSearchParams(body).get('param')!)
      subscriptions.push({
        number: param.number,
        url: param.parameters.callbackurl,
        salt: param.parameters.salt,
      })
      return answer(response, 200, { result: true, returnCode: '200', message: '' })
    }

    if (!isSignedByMerchant(request, body)) return refuse(response, 401, 'SIGN_ERROR')
    if (held.fault && typeof held.fault === 'object')
      return refuse(response, held.fault.status, held.fault.code)
    if (pathname === '/v3/certificates') return refuse(response, 404, 'RESOURCE_NOT_EXISTS')
    const kind = /^\/v3\/pay\/transactions\/(jsapi|native)$/.exec(pathname)?.[1]
    if (kind) return payOrder(response, kind, JSON.parse(body))

    const [, number = '', close] = /\/out-trade-no\/([^/]+)(\/close)?$/.exec(pathname) ?? []
    const order = orders.get(number)
    if (!order) return refuse(response, 404, 'ORDER_NOT_EXIST')
    if (!close) return answer(response, 200, transactionOf(order))
    if (order.state === 'SUCCESS') return refuse(response, 400, 'ORDERPAID')
    order.state = 'CLOSED'
    return answer(response, 204, null)
  }

  const server = createServer((request, response) => void handle(request, response))
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    held.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => void server.close())
  return held
}
export type Outside = ReturnType<typeof outside>

const transactionOf = (order: ProviderOrder) => ({
  appid: order.appid,
  mchid: order.mchid,
  out_trade_no: order.outTradeNo,
  trade_state: order.state,
  trade_state_desc: '',
  ...(order.state === 'SUCCESS' && {
    transaction_id: order.transactionId,
    trade_type: order.kind === 'jsapi' ? 'JSAPI' : 'NATIVE',
    success_time: '2026-11-22T16:26:40+08:00',
    payer: { openid: 'o1' },
    amount: { total: order.totalFen, payer_total: order.totalFen, currency: 'CNY', payer_currency: 'CNY' },
  }),
})
export type ProviderTransaction = ReturnType<typeof transactionOf>

/** A notification as WeChat Pay sends it: encrypted with the APIv3 key, signed over the raw body. */
export const notificationOf = (
  transaction: object,
  {
    id = randomBytes(16).toString('hex'),
    at = Date.now(),
    apiv3Key = config.apiv3_key,
    privateKey = keys.wechatpay_public_key_private_pem,
  } = {},
) => {
  const nonce = randomBytes(6).toString('hex')
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(apiv3Key), Buffer.from(nonce))
  cipher.setAAD(Buffer.from('transaction'))
  const sealed = Buffer.concat([
    cipher.update(JSON.stringify(transaction)),
    cipher.final(),
    cipher.getAuthTag(),
  ])
  const body = JSON.stringify({
    id,
    create_time: '2026-11-22T16:26:41+08:00',
    resource_type: 'encrypt-resource',
    event_type: 'TRANSACTION.SUCCESS',
    summary: '支付成功',
    resource: {
      original_type: 'transaction',
      algorithm: 'AEAD_AES_256_GCM',
      ciphertext: sealed.toString('base64'),
      associated_data: 'transaction',
      nonce,
    },
  })
  return { body, headers: signedHeaders(body, at, privateKey) }
}

/** The form that the tracking service pushes. */
export const trackForm = (
  salt: string,
  number: string,
  scans: { time: string; context: string; status?: string }[],
  state = '0',
) => {
  const param = JSON.stringify({
    status: 'polling',
    billstatus: 'got',
    message: '',
    lastResult: {
      message: 'ok',
      state,
      status: '200',
      condition: 'F00',
      ischeck: state === '3' ? '1' : '0',
      com: 'yuantong',
      nu: number,
      data: scans.map(({ status, ...scan }) => ({
        ...scan,
        ftime: scan.time,
        ...(status && { statusCode: status }),
      })),
    },
  })
  const signature = createHash('md5')
    .update(param + salt)
    .digest('hex')
    .toUpperCase()
  return new URLSearchParams({ sign: signature, param }).toString()
}

const signedHeaders = (body: string, at = Date.now(), privateKey = keys.wechatpay_public_key_private_pem) => {
  const timestamp = String(Math.floor(at / 1000))
  const nonce = randomBytes(16).toString('hex')
  return {
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': nonce,
    'wechatpay-serial': config.public_key_id,
    'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
    'wechatpay-signature': sign(
      'sha256',
      Buffer.from(`${timestamp}\n${nonce}\n${body}\n`),
      privateKey,
    ).toString('base64'),
  }
}

const isSignedByMerchant = (request: IncomingMessage, body: string) => {
  const field = (name: string) =>
    new RegExp(`${name}="([^"]*)"`).exec(request.headers.authorization ?? '')?.[1] ?? ''
  const text = [request.method, request.url, field('timestamp'), field('nonce_str'), body]
    .map((line) => `${line}\n`)
    .join('')
  return verify(
    'sha256',
    Buffer.from(text),
    keys.merchant_private_key_pem,
    Buffer.from(field('signature'), 'base64'),
  )
}
