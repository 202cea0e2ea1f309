import { AxeBuilder } from '@axe-core/playwright'
import { type Page, expect } from '@playwright/test'

/** One way to look: how wide the window is, and whether the machine asks for the dark look. */
export interface Look {
  width: number
  isDark?: boolean
}

export const narrow: Look = { width: 375 }
export const middle: Look = { width: 768 }
export const wide: Look = { width: 1440 }
export const inTheDark = ({ width }: Look): Look => ({ width, isDark: true })

/** Collects what a page should not do: complain, ask foreign hosts, fail to load something. */
export const watch = (page: Page) => {
  const troubles: string[] = []
  page.on('console', (message) => {
    // A picture of a page is a frame that runs no script, not the inspector's either.
    if (message.text().startsWith("Blocked script execution in 'about:srcdoc'")) return
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(`says: ${message.text()}`)
  })
  page.on('pageerror', (error) => troubles.push(`throws: ${error.message}`))
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    const isOurs = protocol === 'data:' || protocol === 'blob:' || /(^|\.)localhost$/.test(hostname)
    if (!isOurs) troubles.push(`asks ${request.url()}`)
  })
  return {
    /** What was noticed since the last time. */
    take: () => troubles.splice(0),
  }
}

/** Sees the page as somebody with such a window does. */
export const lookAt = async (page: Page, { width, isDark = false }: Look) => {
  await page.setViewportSize({ width, height: width < 600 ? 812 : 900 })
  await page.emulateMedia({ colorScheme: isDark ? 'dark' : 'light' })
  if (isDark) await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')
  // What listens to the window answers within two frames.
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))')
}

/** What is wrong with the page as it stands, or with one part of it, in any look. */
export const inspect = async (page: Page, looks: readonly Look[], part = 'html'): Promise<string[]> => {
  const wrong: string[] = []
  for (const look of looks) {
    await lookAt(page, look)
    const found = [...(await sticksOut(page, look, part)), ...(await violates(page, part))]
    wrong.push(...found.map((one) => `${look.width} px${look.isDark ? ' in the dark' : ''}: ${one}`))
  }
  return wrong
}

const sticksOut = async (page: Page, { width }: Look, part: string): Promise<string[]> => {
  const by = await page.locator(part).evaluateAll(
    (parts, edge) =>
      Math.max(
        ...parts.map((one) => {
          const { left, right } = one.getBoundingClientRect()
          return Math.max(-left, right - edge, one.scrollWidth - one.clientWidth)
        }),
      ),
    width,
  )
  return by >= 1 ? [`${by} px too wide`] : []
}

const violates = async (page: Page, part: string): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page })
    // In the page itself and without what passes: the same findings in a third of the time.
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .include(part)
    .analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `axe ${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 120))
          .join(' | ')}`,
    )
}

interface Inspection {
  pages: Record<string, string>
  looks?: readonly Look[]
  /** Waits until a page is drawn. */
  settle?: (page: Page) => Promise<void>
}

/** Opens every address once, in its first look, and gathers what is wrong with each. */
export const inspectAll = async (page: Page, { pages, looks = [narrow, wide], settle }: Inspection) => {
  const watched = watch(page)
  const wrong: Record<string, string[]> = {}
  for (const [name, address] of Object.entries(pages)) {
    await lookAt(page, looks[0] ?? narrow)
    const answer = await page.goto(address)
    await settle?.(page)
    const found = await inspect(page, looks)
    // Browsers write failed answers down: that a page is missing, that nobody is signed in.
    const wanted = answer && answer.status() >= 400 ? answer.status() : 401
    found.push(...watched.take().filter((trouble) => !trouble.includes(`status of ${wanted}`)))
    if (found.length > 0) wrong[name] = found
  }
  expect(wrong).toEqual({})
}
