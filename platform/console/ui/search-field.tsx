import { SearchOutlined } from '@ant-design/icons'
import { Input } from 'antd'
import { useEffect, useState } from 'react'
import styles from './list.module.css'

interface Props {
  hint: string
  /** What the address says now. */
  said: string | undefined
  search: (text: string | undefined) => void
  maxLength?: number
}

/** A search above a list: enter or a pause in typing puts it into the address. */
export const SearchField = ({ hint, said = '', search, maxLength = 60 }: Props) => {
  const [typed, setTyped] = useState(said)
  const [last, setLast] = useState(said)
  if (last !== said) {
    setLast(said)
    setTyped(said)
  }
  const settle = (text: string) => {
    if (text.trim() !== said) search(text.trim() || undefined)
  }
  useEffect(() => {
    const timer = setTimeout(() => settle(typed), 500)
    return () => clearTimeout(timer)
  })

  return (
    <Input
      className={styles.search ?? ''}
      type="search"
      allowClear
      prefix={<SearchOutlined />}
      placeholder={hint}
      aria-label={hint}
      maxLength={maxLength}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onPressEnter={() => settle(typed)}
    />
  )
}
