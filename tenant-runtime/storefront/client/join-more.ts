import { one } from './dom.ts'

/** Where there is script, the next page of a list joins the one that is there. */
export const joinMore = () =>
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('[data-more]')
    if (!link || event.metaKey || event.ctrlKey) return
    event.preventDefault()
    void join(link)
  })

const join = async (link: HTMLAnchorElement) => {
  if (link.ariaBusy) return
  link.ariaBusy = 'true'
  try {
    const answer = await fetch(link.href)
    if (!answer.ok) throw answer
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html')
    one('#goods')!.append(...one('#goods', next)!.children)
    one('#more')!.replaceWith(one('#more', next)!)
  } catch {
    location.href = link.href
  }
}
