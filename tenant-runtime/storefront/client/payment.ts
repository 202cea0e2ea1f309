import { Refusal, send } from './ask.ts'

export interface Started {
  id: string
  method: 'jsapi' | 'native'
  launch: Record<string, string> | null
}

/** Begins or resumes paying an order the way this browser can; who WeChat does not know pays by code. */
export const startPaying = async (orderId: string, isInWechat: boolean): Promise<Started> => {
  const start = (method: Started['method']) =>
    send<Started>('POST', `/api/orders/${orderId}/payments`, { method })
  if (!isInWechat) return start('native')

  return start('jsapi').catch((error: unknown) => {
    if (error instanceof Refusal && error.code === 'wechat-needed') return start('native')
    throw error
  })
}
