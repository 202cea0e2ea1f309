import type { HtmlEscapedString } from 'hono/utils/html'

/** What `html` gives back; nothing in a view waits. */
export type View = HtmlEscapedString | Promise<HtmlEscapedString>
