import { one, pageState } from './dom.ts'
import { phoneProof } from './phone-proof.ts'

const { to } = pageState<{ to: string }>()
phoneProof(one('#main')!, () => location.replace(to))
