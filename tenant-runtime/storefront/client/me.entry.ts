import { followCount } from './cart-count.ts'
import { one } from './dom.ts'
import { send } from './ask.ts'

const leave = async () => {
  await send('DELETE', '/api/session').catch(() => {})
  location.reload()
}

one('[data-leave]')?.addEventListener('click', () => void leave())
followCount()
window.addEventListener('pageshow', (event) => event.persisted && location.reload())
