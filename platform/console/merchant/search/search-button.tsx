import { SearchOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Suspense, lazy, useEffect, useState } from 'react'
import styles from './search.module.css'
import { words } from './words.ts'

const SearchDialog = lazy(() =>
  import('./search-dialog.tsx').then((part) => ({ default: part.SearchDialog })),
)
const isMac = /mac|iphone|ipad/i.test(navigator.userAgent)

/** Opens the search; ⌘K or Ctrl K does too. */
export const SearchButton = () => {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return
      event.preventDefault()
      setOpen(true)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])

  return (
    <>
      <Button
        className={styles.button ?? ''}
        icon={<SearchOutlined />}
        aria-label={words.open}
        onClick={() => setOpen(true)}
      >
        <span className={styles.buttonText}>{words.open}</span>
        <kbd className={styles.keys}>{isMac ? words.keys : words.keysElsewhere}</kbd>
      </Button>
      {isOpen && (
        <Suspense>
          <SearchDialog close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
