import { z } from 'zod'

const colour = z.string().regex(/^#[0-9a-f]{6}$/)

/** The colours and measures of one shop; `radius` and `gap` in pixels. */
export const theme = z.strictObject({
  accent: colour,
  /** Text on the accent. */
  accentInk: colour,
  bg: colour,
  card: colour,
  ink: colour,
  ink2: colour,
  line: colour,
  radius: z.int().min(0).max(24),
  gap: z.int().min(0).max(24),
})

export type Theme = z.output<typeof theme>

/** The theme as custom properties, for a stylesheet of its own. */
export const themeCss = (theme: Theme): string =>
  `:root{--accent:${theme.accent};--accent-ink:${theme.accentInk};--bg:${theme.bg};--card:${theme.card};--ink:${theme.ink};--ink-2:${theme.ink2};--line:${theme.line};--radius:${theme.radius}px;--gap:${theme.gap}px}`
