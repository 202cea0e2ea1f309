import type { HtmlEscapedString } from 'hono/utils/html'
import type { z } from 'zod'
import type { Link } from './fields.ts'
import type { BlockNode } from './page-doc.ts'
import type { DataOf, Needs } from './sources.ts'

export type Mode = 'live' | 'canvas' | 'thumb'

/** What a page knows about where it is shown. */
export interface PageCtx {
  mode: Mode
  shopId: string
  /** Milliseconds since 1970. */
  now: number
  /** The address of the page shown, as `url` would write it; marks the active tab. */
  here?: string
  /** The address behind a link, empty for kind `none`. The search address takes `?q=`. */
  url(link: Link): string
  /** The address of an asset at least `width` pixels wide; `width` is one of `imageWidths`. */
  img(ref: string, width: number): string
}

export interface RenderCtx extends PageCtx {
  blockId: string
  /** This block holds the first picture of the page: load it at once. */
  leads: boolean
}

/** What `html` gives back. Views are synchronous: data is there, or `undefined`. */
export type View = HtmlEscapedString | Promise<HtmlEscapedString>
export type Slots = Readonly<Record<string, View>>

export interface ViewArgs<P, D> {
  p: P
  data: D
  slots: Slots
  ctx: RenderCtx
}

export type BlockGroup = 'basic' | 'image-text' | 'goods' | 'marketing' | 'layout' | 'fixed'
/** `top` blocks come before and `bottom` and `float` ones after the flow, wherever the tree holds them. */
export type Placement = 'top' | 'flow' | 'bottom' | 'float'
export type Props = Record<string, unknown>
export type PropsSchema = z.ZodType<Props, Props>

export interface BlockDef<T extends string, S extends PropsSchema, N extends Needs> {
  type: T
  version: number
  name: string
  icon: string
  group: BlockGroup
  keywords?: readonly string[]
  /** Every field has a default: `schema.parse({})` is a new block. */
  schema: S
  /** Keyed by the version it reads; each step leads to the next version. */
  migrate?: Readonly<Record<number, (old: Props) => Props>>
  presets: readonly { name: string; props: z.input<S> }[]
  limit?: { max: number; message: string }
  placement?: Placement
  slots?: { names(p: z.output<S>): string[]; accepts(type: string): boolean }
  needs?(p: z.output<S>): N
  /** Times (ms) at which the html changes by itself. */
  ticks?(p: z.output<S>, data: DataOf<N>): number[]
  /** Answers for thumbnails and tests. */
  sample?: DataOf<N>
  /** It begins with a picture, worth loading first. */
  pictured?(p: z.output<S>): boolean
  view(args: ViewArgs<z.output<S>, DataOf<N>>): View
  /** Plain css, every class led by `b-<type>`; what blocks share is a piece of its own, sent once. */
  css: string | readonly string[]
  /** A module `<type>/client.ts` makes it nicer in the browser. */
  client?: true
}

export const defineBlock = <
  const T extends string,
  S extends PropsSchema,
  N extends Needs = Record<never, never>,
>(
  def: BlockDef<T, S, N>,
): BlockDef<T, S, N> => def

/** A block of any type, its props already parsed by its own schema. */
export type AnyBlock = BlockDef<string, PropsSchema, Needs>

/** A node of a page as code writes it, its props checked by the compiler. */
export const blockNode = <T extends string, S extends PropsSchema, N extends Needs>(
  def: BlockDef<T, S, N>,
  id: string,
  props: z.input<S>,
): BlockNode => ({ id, type: def.type, v: def.version, props })
