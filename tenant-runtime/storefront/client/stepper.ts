/** Makes the numbers between minus and plus work; `changed` hears each new number with its stepper. */
export const steppers = (root: HTMLElement, changed: (quantity: number, stepper: HTMLElement) => void) => {
  root.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-step]')
    if (!button) return
    const stepper = button.closest<HTMLElement>('[data-stepper]')!
    setQuantity(stepper, quantityOf(stepper) + Number(button.dataset.step))
    changed(quantityOf(stepper), stepper)
  })
  root.addEventListener('change', (event) => {
    const stepper = (event.target as Element).closest<HTMLElement>('[data-stepper]')
    if (!stepper) return
    setQuantity(stepper, quantityOf(stepper))
    changed(quantityOf(stepper), stepper)
  })
}

const inputOf = (stepper: HTMLElement) => stepper.querySelector('input')!

export const quantityOf = (stepper: HTMLElement) => Math.floor(Number(inputOf(stepper).value)) || 1

/** Shows a number, kept between 1 and the most there is. */
export const setQuantity = (stepper: HTMLElement, wanted: number, most?: number) => {
  const input = inputOf(stepper)
  if (most !== undefined) input.dataset.most = String(most)
  const limit = Math.max(1, Number(input.dataset.most))
  const quantity = Math.min(limit, Math.max(1, wanted))
  input.value = String(quantity)
  const [less, more] = stepper.querySelectorAll('button')
  less!.disabled = quantity <= 1
  more!.disabled = quantity >= limit
}
