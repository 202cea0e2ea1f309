import { useNavigate } from '@tanstack/react-router'
import { Input, Modal } from 'antd'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { useShop } from '../shop.ts'
import { useFinds } from './finds.ts'
import type { Find } from './pages.ts'
import styles from './search.module.css'
import { words } from './words.ts'

/** Type, arrow keys, enter. */
export const SearchDialog = ({ close }: { close: () => void }) => {
  const shop = useShop()
  const open = useOpen(shop.id, close)
  const [typed, setTyped] = useState('')
  const q = useSettled(typed.trim())
  const { finds, isSearching } = useFinds(shop, q)
  const [at, setAt] = useState(0)
  const chosen = finds[Math.min(at, finds.length - 1)]

  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      setAt(
        (before) => (Math.min(before, finds.length - 1) + step + finds.length) % Math.max(1, finds.length),
      )
    }
    if (event.key === 'Enter' && chosen && !event.nativeEvent.isComposing) open(chosen)
  }

  return (
    <Modal
      open
      mask={{ closable: true }}
      onCancel={close}
      footer={null}
      closable={false}
      title={words.open}
      styles={{ header: { display: 'none' } }}
      width={560}
    >
      <Input
        autoFocus
        size="large"
        variant="borderless"
        value={typed}
        placeholder={words.placeholder}
        maxLength={60}
        role="combobox"
        aria-expanded
        aria-controls="finds"
        aria-label={words.placeholder}
        aria-activedescendant={chosen && `find-${chosen.key}`}
        onChange={({ target }) => {
          setTyped(target.value)
          setAt(0)
        }}
        onKeyDown={press}
      />
      <ul id="finds" role="listbox" aria-label={words.results} className={styles.finds}>
        {finds.map((find, index) => (
          <FindLine
            key={find.key}
            find={find}
            starts={find.group !== finds[index - 1]?.group}
            isChosen={find === chosen}
            choose={() => setAt(index)}
            open={() => open(find)}
          />
        ))}
      </ul>
      <p className={styles.hint} role="status">
        {finds.length > 0 ? words.hint : isSearching || q !== typed.trim() ? words.searching : words.none(q)}
      </p>
    </Modal>
  )
}

interface LineProps {
  find: Find
  /** The first of its group says the group's name. */
  starts: boolean
  isChosen: boolean
  choose: () => void
  open: () => void
}

const FindLine = ({ find, starts, isChosen, choose, open }: LineProps) => (
  // The keys are the field's above: it keeps the focus and names the chosen line.
  <li
    id={`find-${find.key}`}
    role="option"
    aria-selected={isChosen}
    className={styles.find}
    onMouseMove={choose}
    onClick={open}
  >
    <small className={styles.group}>{starts ? find.group : ''}</small>
    <span className={styles.label}>{find.label}</span>
    <small className={styles.note}>{find.note}</small>
  </li>
)

const useOpen = (shopId: string, close: () => void) => {
  const navigate = useNavigate()
  return ({ target }: Find) => {
    close()
    if ('place' in target) void navigate({ to: target.place, params: { shopId } })
    else if ('orderId' in target) {
      void navigate({ to: '/$shopId/orders/$orderId', params: { shopId, orderId: target.orderId } })
    } else void navigate({ to: '/$shopId/products', params: { shopId }, search: { q: target.product } })
  }
}

/** The text when the typing has paused. */
const useSettled = (text: string): string => {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 200)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
