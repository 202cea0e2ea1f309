// Runs in the console's page, where a frame can be seen. Times are milliseconds.
const canvas = () => document.querySelector('iframe[title="页面画布"]')?.contentDocument

/** Resolves once the frame is drawn in which `isThere` first holds. */
const drawn = async (isThere) => {
  do await new Promise(requestAnimationFrame)
  while (!isThere())
  // A message comes after the frame that it was sent in.
  const { port1, port2 } = new MessageChannel()
  const after = new Promise((resolve) => (port1.onmessage = resolve))
  port2.postMessage(null)
  await after
  port1.close()
}

/** From a click on the link until the canvas shows so many blocks with their goods. */
globalThis.timeOpening = async (label, blocks) => {
  const link = document.querySelector(`a[aria-label="${label}"]`)
  const began = performance.now()
  link.click()
  await drawn(() => {
    const all = [...(canvas()?.querySelectorAll('[data-bid]') ?? [])]
    const isWaiting = all.some(
      (one) => one.childElementCount === 0 || one.querySelector('[aria-hidden].product-card'),
    )
    return all.length === blocks && !isWaiting
  })
  return performance.now() - began
}

/** From each key pressed in the focused field until the block shows all that it holds; the list fills while one types. */
globalThis.timeKeys = (blockId) => {
  globalThis.keyTimes = []
  const field = document.activeElement
  const isShown = () => canvas().querySelector(`[data-bid="${blockId}"]`).textContent.includes(field.value)
  const note = (timeStamp) => globalThis.keyTimes.push(performance.now() - timeStamp)
  field.addEventListener('keydown', ({ timeStamp }) => void drawn(isShown).then(() => note(timeStamp)))
}
