import { one } from './dom.ts'
import { closable } from './sheet.ts'

/** Asks by a sheet of the page; false when it was closed any other way. */
export const confirmed = (id: string): Promise<boolean> => {
  const sheet = one<HTMLDialogElement>(`#${id}`)!
  closable(sheet)
  sheet.returnValue = ''
  sheet.showModal()
  return new Promise((resolve) => {
    sheet.addEventListener('close', () => resolve(sheet.returnValue === 'yes'), { once: true })
  })
}
