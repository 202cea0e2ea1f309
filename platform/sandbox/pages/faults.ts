import { html } from 'hono/html'
import { type Faults, noFaults } from '../faults.ts'
import type { Ground } from '../ground.ts'
import { words } from '../words.ts'
import { deskPage } from './layout.ts'

export const hasFaults = (faults: Faults): boolean =>
  Object.entries(noFaults).some(([name, usual]) => faults[name as keyof Faults] !== usual)

/** The switches as a form. */
export const faultsPage = ({ state: { faults } }: Ground) =>
  deskPage(
    words.faults.heading,
    '/_sandbox/faults/page',
    html`<div class="head"><div><h1>${words.faults.heading}</h1><p>${words.faults.intro}</p></div></div>
      <form method="post" action="/_sandbox/faults/page" class="card switches">
        ${Object.keys(noFaults).map((name) => field(name as keyof Faults, faults))}
        <p class="actions"><button class="button primary">${words.faults.save}</button><button class="button" name="reset" value="yes">${words.faults.reset}</button></p>
      </form>`,
  )

/** Reads the form; a field that is not there stays as usual, a box that is not ticked is off. */
export const faultsFrom = (form: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(noFaults).map(([name, usual]) => {
      if (typeof usual === 'boolean') return [name, form[name] === 'on']
      return [name, typeof usual === 'number' ? Number(form[name] || 0) : (form[name] ?? usual)]
    }),
  )

const field = (name: keyof Faults, faults: Faults) => {
  const value = faults[name]
  const label = words.faults.labels[name]
  if (typeof value === 'boolean')
    return html`<label class="check"><input type="checkbox" name="${name}" ${value ? html`checked` : ''} />${label}</label>`
  if (name === 'failWith')
    return html`<label>${label}<select name="failWith">${Object.entries(words.faults.ways).map(
      ([way, says]) => html`<option value="${way}" ${way === value ? html`selected` : ''}>${says}</option>`,
    )}</select></label>`
  return html`<label>${label}<input name="${name}" value="${String(value)}" ${typeof value === 'number' ? html`inputmode="numeric"` : ''} /></label>`
}
