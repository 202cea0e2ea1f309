import { html } from 'hono/html'
import type { PageCtx, View } from '../define.ts'

/** The widths an asset is offered in; `ctx.img` rounds up to what is stored. */
export const imageWidths = [200, 400, 800, 1200] as const

export interface Picture {
  ref: string
  alt: string
  /** The shape of the box, in any unit: the picture never moves the page. */
  width: number
  height: number
  /** How wide it is shown, as the `sizes` attribute. */
  sizes: string
  className?: string
  eager?: boolean
}

/** A sized picture, lazy unless `eager`; a blank of the same shape when there is none. */
export const picture = (ctx: PageCtx, shown: Picture): View => {
  const { ref, alt, width, height, sizes, className = '' } = shown
  if (!ref)
    return html`<svg class="blocks-blank ${className}" viewBox="0 0 ${width} ${height}" aria-hidden="true"></svg>`

  const src = ctx.img(ref, 800)
  const load = shown.eager ? eager : lazy
  return html`<img class="${className}" src="${src}" srcset="${srcset(ctx, ref)}" sizes="${sizes}" width="${width}" height="${height}" alt="${alt}" ${load}>`
}

export const srcset = (ctx: PageCtx, ref: string, widths: readonly number[] = imageWidths): string =>
  widths.map((width) => `${ctx.img(ref, width)} ${width}w`).join(', ')

const eager = html`fetchpriority="high"`
const lazy = html`loading="lazy" decoding="async"`
