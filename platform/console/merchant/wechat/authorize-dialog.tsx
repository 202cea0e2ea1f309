import { useQuery } from '@tanstack/react-query'
import { Button, Modal, QRCode } from 'antd'
import { useEffect } from 'react'
import { CopyButton } from '../../ui/copy-button.tsx'
import type { Shop } from '../shop.ts'
import { accountQuery } from './queries.ts'
import styles from './wechat.module.css'
import { words } from './words.ts'

const said = words.dialog

/** The addresses of WeChat's own pages for one attempt. */
export interface Pages {
  url: string
  phoneUrl: string
}

interface Props {
  shop: Shop
  pages: Pages
  /** When the account of now was authorized; a later time means that this attempt came through. */
  since: string | null
  finished: () => void
  close: () => void
}

/** The two ways to WeChat's page: from here, or from a phone. */
export const AuthorizeDialog = ({ shop, pages, since, finished, close }: Props) => {
  const { data } = useQuery({ ...accountQuery(shop), refetchInterval: 3000 })
  const account = data?.account
  const isDone = account?.state === 'authorized' && account.authorizedAt !== since
  useEffect(() => {
    if (isDone) finished()
  }, [isDone, finished])

  return (
    <Modal open title={said.title} footer={null} onCancel={close} width={620}>
      {isInWechat() ? <InWechat phoneUrl={pages.phoneUrl} /> : <AtDesk url={pages.url} />}
      <p className={styles.after}>
        {said.validity}
        {said.waiting}
      </p>
    </Modal>
  )
}

// WeChat looks where the visitor comes from, and the console's pages tell nobody unless asked to.
const referrer = { referrerPolicy: 'strict-origin' } as const

const InWechat = ({ phoneUrl }: { phoneUrl: string }) => (
  <div className={styles.way}>
    <p>{said.inWechat}</p>
    <Button type="primary" href={phoneUrl} {...referrer}>
      {said.inWechatDeed}
    </Button>
  </div>
)

const AtDesk = ({ url }: { url: string }) => {
  const here = location.origin + location.pathname
  return (
    <div className={styles.ways}>
      <section className={styles.way}>
        <h3>{said.desk}</h3>
        <p>{said.deskText}</p>
        <Button type="primary" href={url} {...referrer}>
          {said.deskDeed}
        </Button>
      </section>
      <section className={styles.way}>
        <h3>{said.phone}</h3>
        <p>{said.phoneText}</p>
        <QRCode type="svg" aria-label={said.qr} value={here} size={148} color="#000000" bgColor="#ffffff" />
        <p className={styles.link}>
          <span>{here}</span>
          <CopyButton text={here} what={said.phoneLink} />
        </p>
      </section>
    </div>
  )
}

const isInWechat = (): boolean => navigator.userAgent.includes('MicroMessenger')
