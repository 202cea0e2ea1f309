import { BellOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { App, Badge, Button, Popover } from 'antd'
import { useState } from 'react'
import { Empty } from '../../ui/empty.tsx'
import { money } from '../../ui/format.ts'
import { When } from '../../ui/when.tsx'
import { orderQuery } from '../orders/queries.ts'
import { type Shop, useShop } from '../shop.ts'
import styles from './notices.module.css'
import { useOrderFeed } from './order-feed.ts'
import { words } from './words.ts'

interface Notice {
  orderId: string
  change: keyof typeof words.changes
  at: string
}

const kept = 20

/** The bell: what came in while the console is open, newest first, each order once. */
export const Notices = () => {
  const shop = useShop()
  const navigate = useNavigate()
  const { notification } = App.useApp()
  const [notices, setNotices] = useState<Notice[]>([])
  const [fresh, setFresh] = useState(0)
  const [isOpen, setOpen] = useState(false)

  useOrderFeed(shop, ({ orderId, change }) => {
    if (!orderId || !isWorthSaying(change)) return
    const notice = { orderId, change, at: new Date().toISOString() }
    setNotices((before) => [notice, ...before.filter((one) => one.orderId !== orderId)].slice(0, kept))
    setFresh((before) => before + 1)
    notification.open({
      key: orderId,
      title: words.changes[change],
      description: <Amount shop={shop} orderId={orderId} />,
      duration: 6,
      showProgress: false,
      role: 'status',
      onClick: () => {
        notification.destroy(orderId)
        void navigate({ to: '/$shopId/orders/$orderId', params: { shopId: shop.id, orderId } })
      },
    })
  })

  const show = (open: boolean) => {
    setOpen(open)
    if (open) setFresh(0)
  }
  return (
    <Popover
      open={isOpen}
      onOpenChange={show}
      trigger="click"
      placement="bottomRight"
      title={words.title}
      content={<NoticeList shop={shop} notices={notices} leave={() => show(false)} />}
    >
      <Badge count={fresh} size="small" offset={[-6, 6]}>
        <Button
          type="text"
          icon={<BellOutlined />}
          aria-label={fresh > 0 ? words.labelNew(fresh) : words.label}
        />
      </Badge>
    </Popover>
  )
}

const NoticeList = ({ shop, notices, leave }: { shop: Shop; notices: Notice[]; leave: () => void }) =>
  notices.length === 0 ? (
    <Empty title={words.none} text={words.noneText} />
  ) : (
    <ul className={styles.notices}>
      {notices.map(({ orderId, change, at }) => (
        <li key={orderId}>
          <Link
            to="/$shopId/orders/$orderId"
            params={{ shopId: shop.id, orderId }}
            className={styles.notice}
            onClick={leave}
          >
            <span>{words.changes[change]}</span>
            <small>
              <Amount shop={shop} orderId={orderId} /> · <When at={at} />
            </small>
          </Link>
        </li>
      ))}
    </ul>
  )

const Amount = ({ shop, orderId }: { shop: Shop; orderId: string }) => {
  const { data } = useQuery(orderQuery(shop, orderId))
  return data ? `${words.order(data.number)} · ${money(data.payableFen)}` : words.open
}

const isWorthSaying = (change: string): change is Notice['change'] => Object.hasOwn(words.changes, change)
