import { html } from 'hono/html'
import { z } from 'zod'
import type { View } from '../define.ts'
import { choice, ui } from '../fields.ts'
import { words } from '../words.ts'

const ink = choice(words.inks, 'dark')

/** The fields of words set over a picture. */
export const headlineFields = {
  eyebrow: ui(z.string().max(24).default(''), { label: words.fields.eyebrow, control: 'text' }),
  title: ui(z.string().max(24).default(''), { label: words.fields.title, control: 'text' }),
  text: ui(z.string().max(40).default(''), { label: words.fields.text, control: 'text' }),
  button: ui(z.string().max(8).default(''), { label: words.fields.button, control: 'text' }),
  ink: ui(ink.schema, { label: words.fields.ink, control: 'segmented', options: ink.options }),
}

export type Headline = z.output<z.ZodObject<typeof headlineFields>>

/** Words over a picture, on a veil that keeps them legible; `top` for tall pictures, `small` for low ones. */
export const headline = (shown: Headline, where: 'left' | 'top' | 'small'): View | '' => {
  const { eyebrow, title, text, button } = shown
  if (!eyebrow && !title && !text && !button) return ''

  return html`<span class="blocks-headline blocks-headline-${where} blocks-headline-${shown.ink}">${eyebrow && html`<span class="blocks-headline-eyebrow">${eyebrow}</span>`}${title && html`<strong class="blocks-headline-title">${title}</strong>`}${text && html`<span class="blocks-headline-line">${text}</span>`}${button && html`<span class="blocks-headline-button">${button}</span>`}</span>`
}

export const headlineCss = `.blocks-headline{position:absolute;inset:0;display:flex;flex-direction:column;align-items:flex-start;justify-content:center;gap:6px;padding:16px 42% 16px 20px}
.blocks-headline-top{justify-content:flex-start;padding:28px 24px}
.blocks-headline-small{gap:2px}
.blocks-headline-dark{color:#2a2320;background:linear-gradient(90deg,rgb(255 255 255/.55),rgb(255 255 255/.2) 55%,transparent 75%)}
.blocks-headline-light{color:#fff;background:linear-gradient(90deg,rgb(0 0 0/.55),rgb(0 0 0/.3) 55%,transparent 75%)}
.blocks-headline-top.blocks-headline-dark{background:linear-gradient(rgb(255 255 255/.5),transparent 50%)}
.blocks-headline-top.blocks-headline-light{background:linear-gradient(rgb(0 0 0/.55),transparent 55%)}
.blocks-headline-eyebrow{font-size:12px;line-height:18px;letter-spacing:.16em}
.blocks-headline-title{font-size:24px;line-height:1.25;font-weight:650;text-wrap:balance}
.blocks-headline-small .blocks-headline-title{font-size:19px}
.blocks-headline-top .blocks-headline-title{font-size:34px;letter-spacing:.04em}
.blocks-headline-line{font-size:13px;line-height:20px;text-wrap:balance}
.blocks-headline-top .blocks-headline-line{font-size:15px;line-height:24px}
.blocks-headline-button{margin-top:6px;padding:6px 18px;border-radius:999px;background:var(--accent);color:var(--accent-ink);font-size:14px;line-height:20px;font-weight:600}
@media (min-width:900px){.blocks-headline{justify-content:center;gap:10px;padding:32px 50% 32px 72px}
.blocks-headline-top.blocks-headline-dark{background:linear-gradient(90deg,rgb(255 255 255/.5),transparent 60%)}
.blocks-headline-top.blocks-headline-light{background:linear-gradient(90deg,rgb(0 0 0/.55),transparent 65%)}
.blocks-headline-eyebrow{font-size:14px}
.blocks-headline .blocks-headline-title{font-size:42px}
.blocks-headline-small .blocks-headline-title{font-size:34px}
.blocks-headline .blocks-headline-line{font-size:17px;line-height:28px}
.blocks-headline-button{padding:9px 26px;font-size:16px;margin-top:12px}}`
