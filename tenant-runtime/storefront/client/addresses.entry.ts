import { said } from '../members/said.ts'
import { addressAt, addressForm } from './address-form.ts'
import { send, wordFor } from './ask.ts'
import { followCount } from './cart-count.ts'
import { confirmed } from './confirm.ts'
import { one } from './dom.ts'
import { redraw } from './swap.ts'
import { toast } from './toast.ts'

const show = async (text: string) => {
  await redraw(location.href, '#addresses')
  toast(text)
}
const openForm = addressForm(() => show(said.saved))

one('#main')!.addEventListener('click', (event) => {
  const button = (event.target as Element).closest('button')
  if (button?.matches('[data-add]')) void openForm()
  if (button?.matches('[data-edit]')) void openForm(addressAt(button))
  if (button?.matches('[data-remove]')) void remove(addressAt(button).id)
})

const remove = async (id: string) => {
  if (!(await confirmed('ask-remove'))) return
  try {
    await send('DELETE', `/api/addresses/${id}`)
    await show(said.removed)
  } catch (error) {
    toast(wordFor(error, said))
  }
}

followCount()
