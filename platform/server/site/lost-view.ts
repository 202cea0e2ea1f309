import { html, raw } from 'hono/html'
import { mark } from './mark.ts'
import { page } from './page.ts'
import { words } from './words.ts'

/** What an address that leads nowhere shows to a person. */
export const lostView = () =>
  page(
    `${words.notFound.title} · ${words.brand}`,
    html`<div class="lost wide">${raw(mark)}<h1>${words.notFound.title}</h1><p>${words.notFound.text}</p>
<p><a class="button" href="/">${words.notFound.home}</a></p></div>`,
  )
