import {
  type Answers,
  type PageDoc,
  type Theme,
  compilePage,
  loadDoc,
  renderPage,
  themeCss,
  needKey,
} from '@wanpu/blocks'
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { LoadNeeds } from './canvas/data-hub.ts'
import { type PictureUrl, canvasCtx } from './canvas/page-ctx.ts'
import styles from './page-picture.module.css'

interface Props {
  doc: PageDoc
  theme: Theme
  shopId: string
  loadNeeds: LoadNeeds
  pictureUrl: PictureUrl
  /** What the picture shows. */
  label: string
}

/** A page as a phone shows it, small and without life: the same views in a frame that runs nothing. */
export const PagePicture = ({ doc, theme, shopId, loadNeeds, pictureUrl, label }: Props) => {
  const page = useMemo(() => compilePage(loadDoc(doc).doc), [doc])
  const [answers, setAnswers] = useState<Answers>(new Map())
  useEffect(() => {
    if (page.needs.length === 0) return
    let isGone = false
    loadNeeds(page.needs).then(
      (found) => {
        if (!isGone)
          setAnswers(new Map(page.needs.map((need, at) => [needKey(need), found[at] ?? undefined])))
      },
      // Without answers the picture shows the blocks' empty places.
      () => {},
    )
    return () => {
      isGone = true
    }
  }, [page, loadNeeds])

  const html = useMemo(
    () =>
      `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><style>${themeCss(theme)}\n${page.css}\nbody{margin:0;background:var(--bg);overflow:hidden}</style></head><body>${String(renderPage(page, answers, canvasCtx(shopId, pictureUrl, 'thumb')))}</body></html>`,
    [page, answers, theme, shopId, pictureUrl],
  )
  const box = useRef<HTMLDivElement>(null)
  const scale = useScale(box)
  return (
    <div ref={box} className={styles.picture} role="img" aria-label={label}>
      <iframe
        srcDoc={html}
        sandbox=""
        tabIndex={-1}
        aria-hidden
        title={label}
        loading="lazy"
        style={{ transform: `scale(${scale})` }}
      />
    </div>
  )
}

const phonePx = 375

const useScale = (box: RefObject<HTMLDivElement | null>): number => {
  const [scale, setScale] = useState(1)
  useLayoutEffect(() => {
    const measured = box.current
    if (!measured) return
    const measure = () => setScale(measured.clientWidth / phonePx)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(measured)
    return () => observer.disconnect()
  }, [box])
  return scale
}
