// The PIN sheet: keys, dots, and word to the shop's page when it stands over one.
const sheet = document.querySelector('.sheet')
const field = document.querySelector('input[name=pin]')
const isOverShop = window.parent !== window

const leave = (outcome) => {
  if (isOverShop) window.parent.postMessage({ wanpuSandboxPay: outcome }, '*')
  else if (outcome === 'cancel') history.back()
}
const draw = () => {
  document
    .querySelectorAll('.dots i')
    .forEach((dot, at) => dot.classList.toggle('on', at < field.value.length))
  if (field.value.length === 6 && !field.form.dataset.sent) {
    field.form.dataset.sent = 'yes'
    field.form.requestSubmit()
  }
}

if (field) {
  field.addEventListener('input', () => {
    field.value = field.value.replace(/\D/g, '').slice(0, 6)
    draw()
  })
  document.querySelector('.keys').addEventListener('click', ({ target }) => {
    const key = target.closest('button')?.dataset.key
    if (!key) return
    field.value = key === '⌫' ? field.value.slice(0, -1) : (field.value + key).slice(0, 6)
    draw()
  })
  field.focus()
}
for (const closer of document.querySelectorAll('[data-close]'))
  closer.addEventListener('click', (event) => {
    if (isOverShop || closer.tagName === 'BUTTON') event.preventDefault()
    leave(sheet.dataset.outcome)
  })
if (isOverShop && sheet.dataset.leaves === 'soon') setTimeout(() => leave(sheet.dataset.outcome), 700)
