let timer = 0

/** Says something for two seconds; screen readers hear it. */
export const toast = (text: string) => {
  const box = document.getElementById('toast')!
  box.textContent = text
  box.classList.add('toast-on')
  clearTimeout(timer)
  timer = window.setTimeout(() => box.classList.remove('toast-on'), 2200)
}
