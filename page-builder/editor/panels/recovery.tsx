import { useEffect, useState } from 'react'
import type { Opened } from '../open-page.ts'
import type { LocalCopy } from '../save/saver.ts'
import { RecoverDialog } from './recover-dialog.tsx'

/** Once, when a page is opened: what this machine kept unsaved is offered. */
export const Recovery = ({ opened }: { opened: Opened }) => {
  const [copy, setCopy] = useState<LocalCopy | null>(null)
  useEffect(() => {
    let isGone = false
    void opened.findCopy().then((found) => {
      if (!isGone) setCopy(found)
    })
    return () => {
      isGone = true
    }
  }, [opened])
  if (!copy) return null

  const take = () => {
    setCopy(null)
    opened.saver.recover(copy)
  }
  const leave = () => {
    setCopy(null)
    opened.dropCopy()
  }
  return <RecoverDialog copy={copy} take={take} leave={leave} />
}
