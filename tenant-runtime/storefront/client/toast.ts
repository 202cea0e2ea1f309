let timer = 0
let box: HTMLElement | null = null

/** Says something for two seconds; screen readers hear it. */
export const toast = (text: string) => {
  box ??= document.getElementById('toast')!
  place(box)
  box.textContent = text
  box.classList.add('toast-on')
  clearTimeout(timer)
  timer = window.setTimeout(() => box?.classList.remove('toast-on'), 2200)
}

// An open sheet covers everything outside of itself and keeps it from screen readers.
const place = (said: HTMLElement) => {
  const sheet = [...document.querySelectorAll('dialog[open]')].at(-1)
  const home = sheet ?? document.body
  if (said.parentElement === home) return
  home.append(said)
  sheet?.addEventListener('close', () => document.body.append(said), { once: true })
}
