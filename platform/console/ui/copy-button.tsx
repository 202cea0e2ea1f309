import { CheckOutlined, CopyOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import styles from './pieces.module.css'
import { useSay } from './say.ts'
import { words } from './words.ts'

/** Copies `text`; `what` names it for who can't see the icon. */
export const CopyButton = ({ text, what }: { text: string; what: string }) => {
  const say = useSay()
  const [isCopied, setCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return undefined
    const timer = setTimeout(() => setCopied(false), 1500)
    return () => clearTimeout(timer)
  }, [isCopied])

  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => say.warning(words.copy.failed),
    )
  return (
    <Button
      className={styles.copy ?? ''}
      type="text"
      size="small"
      icon={isCopied ? <CheckOutlined /> : <CopyOutlined />}
      aria-label={isCopied ? words.copy.copied : `${words.copy.copy} ${what}`}
      onClick={() => void copy()}
    />
  )
}
