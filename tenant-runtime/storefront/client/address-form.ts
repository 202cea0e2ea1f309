import { said } from '../members/said.ts'
import { Refusal, send, wordFor } from './ask.ts'
import { all, one } from './dom.ts'
import { closable } from './sheet.ts'
import { toast } from './toast.ts'

export interface Address {
  id: string
  name: string
  phone: string
  regionCode: string
  detail: string
  isDefault: boolean
}
interface Region {
  code: string
  name: string
}

/** The address that a button stands on. */
export const addressAt = (inside: Element): Address =>
  JSON.parse(inside.closest<HTMLElement>('[data-address]')!.dataset.address!) as Address

/** The sheet in which an address is written; `saved` hears the one that was kept. Gives what opens it. */
export const addressForm = (saved: (address: Address) => unknown) => {
  const sheet = one<HTMLDialogElement>('#address-sheet')!
  const form = one<HTMLFormElement>('#address-form')!
  const regions = all<HTMLSelectElement>('[data-region]', form)
  const field = (name: string) => one<HTMLInputElement>(`[name=${name}]`, form)!
  let editing: string | null = null

  const complain = (name: string) => {
    one(`[data-error=${name}]`, form)!.textContent = said.fields[name] ?? ''
  }
  const calm = () => all('[data-error]', form).forEach((place) => (place.textContent = ''))

  const open = async (address?: Address) => {
    editing = address?.id ?? null
    form.reset()
    calm()
    one('#address-title')!.textContent = address ? said.titles.edit : said.titles.add
    for (const name of ['name', 'phone', 'detail'] as const) field(name).value = address?.[name] ?? ''
    field('isDefault').checked = address?.isDefault ?? false
    empty(regions[1]!)
    empty(regions[2]!)
    sheet.showModal()
    if (!address) return
    const code = address.regionCode
    regions[0]!.value = `${code.slice(0, 2)}0000`
    await fill(regions[1]!, regions[0]!.value, `${code.slice(0, 4)}00`)
    await fill(regions[2]!, regions[1]!.value, code)
  }

  regions.forEach((select, at) => select.addEventListener('change', () => void chooseWithin(select, at)))
  const chooseWithin = async (select: HTMLSelectElement, at: number) => {
    regions.slice(at + 1).forEach(empty)
    const next = regions[at + 1]
    if (!next || !select.value) return
    await fill(next, select.value)
    // A municipality has one city: its districts come at once.
    const last = regions[at + 2]
    if (!last || next.options.length !== 2) return
    next.selectedIndex = 1
    await fill(last, next.value)
  }

  form.addEventListener('input', (event) => {
    const name = (event.target as HTMLInputElement).name || 'regionCode'
    const place = one(`[data-error=${name}]`, form)
    if (place) place.textContent = ''
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void save()
  })
  const save = async () => {
    calm()
    const written = {
      name: field('name').value.trim(),
      phone: field('phone').value.replace(/\D/g, ''),
      regionCode: regions[2]!.value,
      detail: field('detail').value.trim(),
      isDefault: field('isDefault').checked,
    }
    const wrong = Object.keys(said.fields).filter((name) =>
      name === 'phone'
        ? !/^1[3-9]\d{9}$/.test(written.phone)
        : !written[name as 'name' | 'regionCode' | 'detail'],
    )
    wrong.forEach(complain)
    if (wrong.length > 0) return

    const button = one<HTMLButtonElement>('[form=address-form]', sheet)!
    button.disabled = true
    try {
      const path = editing ? `/api/addresses/${editing}` : '/api/addresses'
      const kept = await send<Address>(editing ? 'PUT' : 'POST', path, written)
      sheet.close()
      await saved(kept)
    } catch (error) {
      if (error instanceof Refusal) for (const name of pointedAt(error)) complain(name)
      toast(wordFor(error, said))
    }
    button.disabled = false
  }

  closable(sheet)
  return open
}

const pointedAt = ({ details }: Refusal): string[] => {
  const errors = Array.isArray(details['errors']) ? (details['errors'] as { pointer: string }[]) : []
  return errors.map(({ pointer }) => pointer.slice(1)).filter((name) => name in said.fields)
}

const empty = (select: HTMLSelectElement) => {
  select.length = 1
  select.disabled = true
}

const fill = async (select: HTMLSelectElement, parent: string, chosen = '') => {
  empty(select)
  const { regions } = await send<{ regions: Region[] }>('GET', `/api/regions?parent=${parent}`).catch(
    (error: unknown) => {
      toast(wordFor(error, said))
      return { regions: [] }
    },
  )
  select.append(...regions.map(({ code, name }) => new Option(name, code)))
  select.disabled = false
  select.value = chosen
  if (select.selectedIndex < 0) select.selectedIndex = 0
}
