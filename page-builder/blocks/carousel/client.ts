/** Dots and, unless the reader wants calm or is touching it, a next slide every few seconds. */
export const move = (carousel: HTMLElement): void => {
  const track = carousel.querySelector('ul')
  const dots = [...carousel.querySelectorAll('.b-carousel-dots i')]
  if (!track || dots.length < 2) return

  const at = () => Math.round(track.scrollLeft / track.clientWidth)
  const mark = () => dots.forEach((dot, index) => dot.classList.toggle('b-carousel-now', index === at()))
  track.addEventListener('scroll', mark, { passive: true })
  carousel.classList.add('b-carousel-moves')
  mark()

  const every = Number(carousel.dataset.every)
  if (!every || matchMedia('(prefers-reduced-motion: reduce)').matches) return

  let held = false
  for (const event of ['pointerdown', 'focusin', 'mouseenter'])
    carousel.addEventListener(event, () => (held = true))
  for (const event of ['focusout', 'mouseleave']) carousel.addEventListener(event, () => (held = false))
  setInterval(() => {
    if (held || document.hidden) return
    track.scrollTo({ left: ((at() + 1) % dots.length) * track.clientWidth, behavior: 'smooth' })
  }, every * 1000)
}

for (const carousel of document.querySelectorAll<HTMLElement>('.b-carousel')) move(carousel)
