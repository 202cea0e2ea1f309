import { html } from 'hono/html'
import { type Plan, comingFunctions, planFunctions, planWords, plansOnSale } from '@wanpu/billing'
import { yuan } from '@wanpu/kit/money'
import { doors } from './page.ts'
import { words } from './words.ts'

const { plans: said } = words
const gibibyte = 2 ** 30

/** Every plan with all that it holds and lacks, from the plans themselves. */
export const plansView = () => html`<section id="plans" class="tint"><div class="wide">
<h2>${said.title}</h2>
<p class="lead">${said.lead}</p>
<div class="plans">${plansOnSale.map(planView)}</div>
<p class="note">${said.note}</p>
</div></section>`

const planView = (plan: Plan) => {
  const { name, promise } = planWords.plans[plan.name]
  const { products, employees, storage } = plan.limits
  return html`<article class="plan">
<h3>${name}</h3>
<p>${promise}</p>
<div class="price"><strong>¥${yuan(plan.pricePerYearFen, { grouped: true, brief: true })}</strong><span>${said.perYear}</span></div>
<div class="room">
<div><b>${products.hard.toLocaleString('zh-CN')}</b><span>${said.limits.products}</span></div>
<div><b>${employees.hard}</b><span>${said.limits.employees}</span></div>
<div><b>${storage.hard / gibibyte} GB</b><span>${said.limits.storage}</span></div>
</div>
<ul class="holds">${planFunctions.map((one) => functionView(plan, one))}</ul>
<a class="button quiet" href="${doors.signUp}">${said.choose(name)}</a>
</article>`
}

const functionView = ({ functions }: Plan, name: (typeof planFunctions)[number]) => {
  const coming = functions[name] && comingFunctions.includes(name) ? html` <em>${said.coming}</em>` : ''
  const state = functions[name] ? said.granted : said.withheld
  return html`<li${functions[name] ? '' : html` class="no"`}><span><span class="seen">${state} </span>${planWords.functions[name]}${coming}</span></li>`
}
