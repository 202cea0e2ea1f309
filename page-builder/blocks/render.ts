import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { CompiledBlock, CompiledPage } from './compile.ts'
import { eachCompiled } from './compile.ts'
import type { PageCtx, View } from './define.ts'
import type { Answers } from './needs.ts'
import { dataFor } from './needs.ts'

/** The blocks of a page in order, one `<section id>` each, inside `<div class="blocks">`. */
export const renderPage = (page: CompiledPage, answers: Answers, ctx: PageCtx): HtmlEscapedString =>
  drawn(
    html`<div class="blocks blocks-${page.page.bg}">
${page.blocks.map((block) => renderBlock(block, answers, ctx, page.leadId))}</div>`,
  )

/** When (ms) the page next changes by itself, or null. */
export const nextTick = (page: CompiledPage, answers: Answers, now: number): number | null => {
  const times = [...eachCompiled(page.blocks)].flatMap((block) => [
    block.from,
    block.to,
    ...(block.def.ticks?.(block.props, dataFor(block.needs, answers)) ?? []),
  ])
  const next = Math.min(...times.filter((time) => time > now))
  return Number.isFinite(next) ? next : null
}

const renderBlock = (block: CompiledBlock, answers: Answers, ctx: PageCtx, leadId?: string): View | '' => {
  if (ctx.now < block.from || ctx.now >= block.to) return ''

  const { def, id, props } = block
  const slots = Object.entries(block.slots).map(([name, inner]) => [
    name,
    html`${inner.map((one) => renderBlock(one, answers, ctx, leadId))}`,
  ])
  const view = def.view({
    p: props,
    data: dataFor(block.needs, answers),
    slots: Object.fromEntries(slots),
    ctx: { ...ctx, blockId: id, leads: id === leadId },
  })
  return html`<section class="block block-${def.placement ?? 'flow'}" id="${id}">${drawn(view)}</section>
`
}

/** The view itself, which must not be waited for. */
export const drawn = (view: View): HtmlEscapedString => {
  if (view instanceof Promise) throw new TypeError('a view must not wait')
  return view
}
