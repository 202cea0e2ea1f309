import { Problem, problem } from '@wanpu/kit/problem'

export const kuaidiPushRejected = problem('kuaidi-push-rejected', 403, 'This push is not signed by Kuaidi100')

/** Kuaidi100 said no: `408` phone check failed, `500` nothing found, `503` bad sign, `601` out of quota. */
export class KuaidiRefusal extends Problem {
  readonly returnCode: string
  readonly said: string

  constructor(returnCode: string, said: string) {
    super('kuaidi-refused', 502, 'The tracking service refused the call', { returnCode })
    this.returnCode = returnCode
    this.said = said
  }
}
