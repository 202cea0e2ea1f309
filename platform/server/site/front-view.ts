import { html } from 'hono/html'
import { doors, page } from './page.ts'
import type { SitePicture } from './pictures.ts'
import { plansView } from './plans-view.ts'
import { words } from './words.ts'

interface Front {
  pictures: readonly SitePicture[]
  /** Shops to look at; none outside a demo. */
  shops: readonly { name: string; url: string }[]
}

/** The first page that a visitor sees. */
export const frontView = ({ pictures, shops }: Front) =>
  page(
    words.title,
    html`${heroView(pictures)}${shops.length > 0 ? shopsView(shops) : ''}${plansView()}${stepsView()}${questionsView()}
<section class="closing"><div class="wide"><h2>${words.closing.title}</h2><p class="lead">${words.closing.lead}</p>
<p class="deeds"><a class="button" href="${doors.signUp}">${words.signUp}</a></p></div></section>`,
  )

const heroView = (pictures: Front['pictures']) => html`<div class="hero"><div class="wide">
<div>
<h1>${words.hero.title}</h1>
<p class="lead">${words.hero.lead}</p>
<p class="deeds"><a class="button" href="${doors.signUp}">${words.signUp}</a><a class="button quiet" href="${doors.signIn}">${words.signIn}</a></p>
<p class="note">${words.hero.note}</p>
</div>
<figure class="views">${pictures.map(
  ({ name, path, width, height }) =>
    html`<img class="${name === 'shop' ? 'phone' : 'desk'}" src="${path}" width="${width}" height="${height}" alt="${words.pictures[name]}">`,
)}</figure>
</div></div>`

const shopsView = (shops: Front['shops']) => html`<section><div class="wide">
<h2>${words.demo.title}</h2>
<p class="lead">${words.demo.lead}</p>
<ul class="shops">${shops.map(
  ({ name, url }) =>
    html`<li><a href="${url}"><b aria-hidden="true">${name.slice(0, 1)}</b><span>${name}<small>${url}</small></span></a></li>`,
)}</ul>
</div></section>`

const stepsView = () => html`<section id="steps"><div class="wide">
<h2>${words.steps.title}</h2>
<ol class="steps">${words.steps.list.map(({ title, text }) => html`<li><h3>${title}</h3><p>${text}</p></li>`)}</ol>
</div></section>`

const questionsView = () => html`<section id="questions" class="tint"><div class="wide">
<h2>${words.questions.title}</h2>
<div class="questions">${words.questions.list.map(
  ({ ask, answer }) => html`<details><summary>${ask}</summary><p>${answer}</p></details>`,
)}</div>
</div></section>`
