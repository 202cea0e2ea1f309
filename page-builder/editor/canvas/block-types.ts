import { type AnyBlock, type PageCtx, newBlockId, registry } from '@wanpu/blocks'
import type { AddComponentTypeOptions, Component, ComponentView, Editor } from 'grapesjs'
import { blocksOf, isBlock, toNode, unknownType } from './convert.ts'
import type { DataHub } from './data-hub.ts'
import { drawBlock } from './draw-block.ts'
import { words } from '../words.ts'

interface Ground {
  hub: DataHub
  ctx: () => PageCtx
}

/** Makes every block of the registry a component whose view is the block's own. */
export const registerBlocks = (editor: Editor, ground: Ground) => {
  const { Components } = editor
  for (const def of registry.values()) Components.addType(`b:${def.type}`, blockType(def, ground))
  Components.addType(unknownType, blockType(undefined, ground))
  Components.addType('wrapper', {
    model: {
      defaults: {
        droppable: (_: Component, dropped: Component) => isBlock(dropped),
        hoverable: false,
        selectable: false,
        highlightable: false,
        stylable: false,
        traits: [],
      },
    },
    view: {
      init() {
        const mark = () => markWrapper(this)
        this.listenTo(this.model, 'change:bpage', mark)
        this.listenTo(this.model.components(), 'add remove reset', mark)
      },
      onAttrUpdate() {
        markWrapper(this)
      },
    },
  })
}

const markWrapper = ({ el, model }: Pick<ComponentView, 'el' | 'model'>) => {
  const bg = (model.get('bpage') as { bg?: string } | undefined)?.bg ?? 'bg'
  el.classList.remove('blocks-bg', 'blocks-card')
  el.classList.add('blocks', `blocks-${bg}`)
  el.classList.toggle('canvas-empty', blocksOf(model).length === 0)
  el.dataset['empty'] = words.emptyPage
}

const blockType = (def: AnyBlock | undefined, ground: Ground): AddComponentTypeOptions => {
  const placement = def?.placement ?? 'flow'
  return {
    // Blocks are made by the editor alone, never guessed from html.
    isComponent: () => false,
    model: {
      defaults: {
        name: def?.name ?? '',
        tagName: 'section',
        draggable: placement === 'flow',
        droppable: false,
        copyable: true,
        stylable: false,
        editable: false,
        resizable: false,
        highlightable: false,
        traits: [],
        toolbar: [],
      },
      init() {
        // The ghost of a drag is no block yet.
        if (isTemporary(this)) return
        this.attributes['bid'] ||= newBlockId()
      },
    },
    view: {
      init() {
        const paint = () => paintBlock(this, ground)
        this['paint'] = paint
        this.listenTo(this.model, 'change:bprops change:bhidden', paint)
      },
      removed() {
        stopWanting(this)
      },
      onAttrUpdate() {
        this.el.classList.add('block', `block-${placement}`)
        this.el.classList.toggle('canvas-hidden', this.model.get('bhidden') === true)
        this.el.dataset['bid'] = String(this.model.get('bid'))
      },
      render() {
        this.renderAttributes()
        if (isTemporary(this.model)) return this as unknown as ComponentView
        paintBlock(this, ground)
        this.postRender()
        return this as unknown as ComponentView
      },
    },
  }
}

const isTemporary = (component: object) =>
  (component as { opt?: { temporary?: boolean } }).opt?.temporary === true

const wanting = new WeakMap<HTMLElement, () => void>()

const stopWanting = ({ el }: Pick<ComponentView, 'el'>) => {
  wanting.get(el)?.()
  wanting.delete(el)
}

const noteOf = ({ ownerDocument }: HTMLElement, text: string): HTMLElement => {
  const note = ownerDocument.createElement('p')
  note.className = 'canvas-note'
  note.textContent = text
  return note
}

const lastGood = new WeakMap<HTMLElement, string>()

const paintBlock = (view: Pick<ComponentView, 'el' | 'model'>, ground: Ground) => {
  const { el, model } = view
  const node = toNode(model)
  const { html, note, needs, isWrong } = drawBlock(node, ground.ctx(), ground.hub, lastGood.get(el) ?? '')
  if (!isWrong) lastGood.set(el, html)
  el.innerHTML = html
  if (note) el.append(noteOf(el, note))
  // Nothing inside takes the focus or a click: the block as a whole does.
  for (const child of el.children) child.setAttribute('inert', '')
  el.classList.toggle('canvas-hidden', node.hidden === true)
  el.classList.toggle('canvas-wrong', isWrong)

  stopWanting(view)
  if (needs.length > 0)
    wanting.set(
      el,
      ground.hub.want(needs, () => paintBlock(view, ground)),
    )
}
