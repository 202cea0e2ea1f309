const lemon = 'https://api.lemonsqueezy.com'

/** Lemon Squeezy's SDK knows one address alone: from here on, what this process asks there is answered by the sandbox. */
export const forwardLemon = (sandboxUrl: string) => {
  const outside = globalThis.fetch
  globalThis.fetch = (asked, init) => {
    const url = asked instanceof Request ? asked.url : String(asked)
    return url.startsWith(`${lemon}/`)
      ? outside(`${sandboxUrl}/lemon${url.slice(lemon.length)}`, init)
      : outside(asked, init)
  }
  return { close: () => void (globalThis.fetch = outside) }
}
