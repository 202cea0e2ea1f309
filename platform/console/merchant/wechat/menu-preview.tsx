import { MenuOutlined } from '@ant-design/icons'
import { useState } from 'react'
import phone from '../products/form/preview.module.css'
import type { Shop } from '../shop.ts'
import type { Leaf } from './draft.ts'
import type { Buttons } from './queries.ts'
import styles from './wechat.module.css'
import { words } from './words.ts'

const said = words.menu.preview

interface Props {
  shop: Shop
  name: string
  buttons: Buttons
}

/** The chat of the account on a phone; its menu can be tried. */
export const MenuPreview = ({ shop, name, buttons }: Props) => {
  const [open, setOpen] = useState<number | null>(null)
  const [tapped, setTapped] = useState<Leaf | null>(null)
  const lead = (leaf: Leaf) => {
    setOpen(null)
    setTapped(leaf)
  }

  return (
    <aside className={phone.aside} aria-label={said.title}>
      <div className={`${phone.phone} ${styles.phone}`}>
        <header className={styles.chatHead}>{name || shop.name}</header>
        <div className={`${phone.screen} ${styles.chat}`}>
          <p role="status">{tapped ? said.opens(whereTo(tapped)) : said.hint}</p>
        </div>
        <nav className={styles.menuBar} aria-label={words.menu.title}>
          {buttons.length === 0 && <span className={styles.noMenu}>{words.menu.none}</span>}
          {buttons.map((button, top) => (
            // A button has no name of its own before it is typed.
            <div key={`${top} of ${buttons.length}`} className={styles.menuTop}>
              {open === top && button.entries.length > 0 && (
                <ul className={styles.popup}>
                  {button.entries.map((entry, at) => (
                    <li key={`${at} of ${button.entries.length}`}>
                      <button type="button" onClick={() => lead(entry)}>
                        {entry.name || words.menu.unnamed}
                      </button>
                    </li>
                  ))}
                </ul>
              )}
              <button
                type="button"
                {...(button.entries.length > 0 && { 'aria-expanded': open === top })}
                onClick={() =>
                  button.entries.length > 0 ? setOpen(open === top ? null : top) : lead(button)
                }
              >
                {button.entries.length > 0 && <MenuOutlined />}
                <span>{button.name || words.menu.unnamed}</span>
              </button>
            </div>
          ))}
        </nav>
      </div>
    </aside>
  )
}

const whereTo = ({ to }: Leaf): string => {
  switch (to.kind) {
    case 'page':
      return words.menu.pages[to.page].replace(/^打开/, '')
    case 'address':
      return to.url
    case 'program':
      return said.program(to.appid)
  }
}
