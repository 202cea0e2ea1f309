import { type PageCtx, type ProductCard, icon } from '@wanpu/blocks'
import type { CategoryNode } from '@wanpu/commerce/catalog'
import { yuan } from '@wanpu/kit/money'
import { html } from 'hono/html'
import { blank } from '../notices/blank.ts'
import type { View } from '../page/view.ts'
import { words } from './words.ts'

export interface ShownCategory extends CategoryNode {
  best: readonly ProductCard[]
}

/** All categories: the names on the left lead to the parts on the right. */
export const categoriesView = (ctx: PageCtx, tree: readonly ShownCategory[]): View =>
  tree.length === 0
    ? blank({
        icon: 'box',
        title: words.categories.empty,
        text: words.list.empty.text,
        ways: [{ href: '/c/all', label: words.list.all, isMain: true }],
      })
    : html`<h1 class="blocks-gone">${words.categories.title}</h1><div class="cats"><nav class="cats-rail" aria-label="${words.categories.title}"><ul>${tree.map((one) => html`<li><a href="#c-${one.id}">${one.name}</a></li>`)}<li><a href="/c/all">${words.list.all}</a></li></ul></nav><div class="cats-body">${tree.map((one) => category(ctx, one))}</div></div>`

const category = (
  ctx: PageCtx,
  { id, name, children, best }: ShownCategory,
) => html`<section class="cat" id="c-${id}">
<div class="cat-head"><h2>${name}</h2><a class="link" href="/c/${id}" aria-label="${words.categories.all}${name}">${words.categories.all}${icon('next')}</a></div>
${children.length > 0 && html`<div class="cat-subs">${children.map((child) => html`<a href="/c/${child.id}"><span>${child.name}</span></a>`)}</div>`}
<ul class="cat-grid">${best.map((card) => html`<li><a class="cat-item" href="/p/${card.id}">${thumb(ctx, card.picture)}<span>${card.title}</span><b>¥${yuan(card.priceFen, { brief: true })}</b></a></li>`)}</ul>
</section>`

const thumb = (ctx: PageCtx, ref: string) =>
  ref
    ? html`<img src="${ctx.img(ref, 200)}" srcset="${ctx.img(ref, 200)} 1x, ${ctx.img(ref, 400)} 2x" width="200" height="200" alt="" loading="lazy" decoding="async">`
    : html`<svg class="blocks-blank" viewBox="0 0 200 200" aria-hidden="true"></svg>`
