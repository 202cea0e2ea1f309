import { said } from '../members/said.ts'
import { send, wordFor } from './ask.ts'
import { one } from './dom.ts'
import { toast } from './toast.ts'

/** Makes the phone form inside `root` work; `proven` is called when the phone is proven. */
export const phoneProof = (root: HTMLElement, proven: () => unknown) => {
  const say = (text: string) => {
    one('[data-phone-error]', root)!.textContent = text
  }
  const input = (name: string) => one<HTMLInputElement>(`[name=${name}]`, root)!
  const phoneOf = () => {
    const phone = input('phone').value.replace(/\D/g, '')
    if (/^1[3-9]\d{9}$/.test(phone)) return phone
    say(said.phoneWrong)
    input('phone').focus()
    return null
  }

  root.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('[data-ask-code]')
    if (button) void askCode(button)
  })
  const askCode = async (button: HTMLButtonElement) => {
    const phone = phoneOf()
    if (!phone) return
    button.disabled = true
    say('')
    try {
      await send('POST', '/api/phone-codes', { phone })
      toast(said.sent)
      input('code').focus()
      waitOn(button, 60)
    } catch (error) {
      say(wordFor(error, said))
      button.disabled = false
    }
  }

  root.addEventListener('submit', (event) => {
    if (!(event.target as Element).matches('[data-phone]')) return
    event.preventDefault()
    void prove(one<HTMLButtonElement>('[type=submit]', root)!)
  })
  const prove = async (button: HTMLButtonElement) => {
    const phone = phoneOf()
    if (!phone) return
    const code = input('code').value.trim()
    if (!/^\d{6}$/.test(code)) {
      say(said.codeWrong)
      return input('code').focus()
    }
    button.disabled = true
    say('')
    try {
      await send('POST', '/api/phone-proofs', { phone, code })
      await proven()
    } catch (error) {
      say(wordFor(error, said))
    }
    button.disabled = false
  }
}

const waitOn = (button: HTMLButtonElement, seconds: number) => {
  if (seconds === 0) {
    button.disabled = false
    button.textContent = said.ask
    return
  }
  button.textContent = said.again(seconds)
  setTimeout(() => waitOn(button, seconds - 1), 1000)
}
