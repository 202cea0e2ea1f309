import { AxeBuilder } from '@axe-core/playwright'
import { type Page, expect } from '@playwright/test'

export const widths = [375, 1440] as const

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

/** Looks at the page as it stands: nothing sticks out sideways, and axe finds nothing serious. */
export const inspect = async (page: Page): Promise<string[]> => {
  await page.waitForLoadState('load')
  const sticksOut = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )
  const { violations } = await new AxeBuilder({ page }).analyze()
  return [
    ...(Number(sticksOut) > 0 ? [`is ${String(sticksOut)} px too wide`] : []),
    ...violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(
        ({ id, nodes }) =>
          `axe ${id}: ${nodes
            .slice(0, 3)
            .map(({ html }) => html.slice(0, 120))
            .join(' | ')}`,
      ),
  ]
}

/** Opens every address at every width and gathers what is wrong with each; `settle` waits until a page is drawn. */
export const inspectAll = async (
  page: Page,
  pages: Record<string, string>,
  settle?: (page: Page) => Promise<void>,
) => {
  const watched = watch(page)
  const wrong: Record<string, string[]> = {}
  for (const [name, address] of Object.entries(pages)) {
    for (const width of widths) {
      await page.setViewportSize({ width, height: width === 375 ? 812 : 900 })
      const answer = await page.goto(address)
      await settle?.(page)
      const found = await inspect(page)
      // Browsers write failed answers down: that a page is missing, that nobody is signed in.
      const wanted = answer && answer.status() >= 400 ? answer.status() : 401
      const said = watched.take().filter((trouble) => !trouble.includes(`status of ${wanted}`))
      if (found.length + said.length > 0) wrong[`${name} at ${width}`] = [...found, ...said]
    }
  }
  expect(wrong).toEqual({})
}
