import type { PageCtx } from '../define.ts'

/** Cleaned rich text with the addresses of its pictures (`asset:<id>`) in it. */
export const withPictures = (ctx: Pick<PageCtx, 'img'>, cleaned: string): string =>
  cleaned.replace(
    /(<img [^>]*?src=")(asset:[0-9a-f-]{36})(")/g,
    (_, before: string, ref: string, after: string) =>
      `${before}${ctx.img(ref, 800)}${after} loading="lazy" decoding="async"`,
  )
