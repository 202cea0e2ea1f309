import { MenuOutlined } from '@ant-design/icons'
import { Button, Drawer } from 'antd'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import styles from './frame.module.css'
import { words } from './words.ts'

interface Props {
  mark: string
  /** What stands beside the name of the product. */
  title: string
  navigation: ReactNode
  /** Shop switcher, search, notices and the like. */
  bar: ReactNode
  /** Changes with the page: a new page closes the drawer and takes the focus. */
  address: string
  children: ReactNode
}

/** The frame of a console: navigation on the left or in a drawer, a bar above, the page. */
export const Frame = ({ mark, title, navigation, bar, address, children }: Props) => {
  const [isOpen, setOpen] = useState(false)
  const main = useRef<HTMLElement>(null)
  useNewPage(address, () => {
    setOpen(false)
    main.current?.focus({ preventScroll: true })
    scrollTo({ top: 0 })
  })
  const brand = (
    <div className={styles.brand}>
      <img src={mark} alt="" />
      {words.brand} <small>{title}</small>
    </div>
  )
  const nav = (
    <nav className={styles.nav} aria-label={words.frame.navigation}>
      {navigation}
    </nav>
  )

  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#main">
        {words.frame.skip}
      </a>
      <aside className={styles.side}>
        {brand}
        {nav}
      </aside>
      <div>
        <header className={styles.bar}>
          <Button
            className={styles.menu ?? ''}
            type="text"
            icon={<MenuOutlined />}
            aria-label={words.frame.openNavigation}
            onClick={() => setOpen(true)}
          />
          <div className={styles.barParts}>{bar}</div>
        </header>
        <main id="main" ref={main} tabIndex={-1} className={styles.main}>
          {children}
        </main>
      </div>
      <Drawer
        open={isOpen}
        onClose={() => setOpen(false)}
        // Also when the page stays, held by what is unsaved on it.
        onClick={({ target }) => target instanceof Element && target.closest('a') && setOpen(false)}
        placement="left"
        size={272}
        // The focus goes to the first button inside, not around the dialog.
        autoFocus={false}
        title={brand}
        styles={{ body: { padding: 0 }, header: { padding: 0 } }}
      >
        {nav}
      </Drawer>
    </div>
  )
}

const useNewPage = (address: string, arrive: () => void) => {
  const last = useRef(address)
  useEffect(() => {
    if (last.current === address) return
    last.current = address
    arrive()
  })
}
