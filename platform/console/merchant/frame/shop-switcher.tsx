import { DownOutlined, ExportOutlined, EyeOutlined, PlusOutlined } from '@ant-design/icons'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Button, Dropdown } from 'antd'
import styles from './shop-frame.module.css'
import { usePreview } from './visit.tsx'
import { words } from './words.ts'

/** The shop one is in, the others, and the way to its front. */
export const ShopSwitcher = () => {
  const { shop, session } = route.useRouteContext()
  const navigate = useNavigate()
  const preview = usePreview(shop)
  const isLive = shop.storefront === 'live'
  const others = session.shops.filter((other) => other.id !== shop.id)

  return (
    <Dropdown
      trigger={['click']}
      menu={{
        selectable: true,
        selectedKeys: [shop.id],
        items: [
          ...[shop, ...others].map((one) => ({ key: one.id, label: one.name })),
          { type: 'divider' as const },
          ...(isLive
            ? [
                {
                  key: 'visit',
                  icon: <ExportOutlined />,
                  label: (
                    <a href={shop.url} target="_blank" rel="noreferrer">
                      {words.visit}
                    </a>
                  ),
                },
              ]
            : []),
          ...(!isLive && preview.isAllowed
            ? [{ key: 'preview', icon: <EyeOutlined />, label: words.preview }]
            : []),
          { key: 'open', icon: <PlusOutlined />, label: words.openShop },
          ...(others.length > 0 ? [{ key: 'all', label: words.allShops }] : []),
        ],
        onClick: ({ key }) => {
          if (key === 'visit') return
          if (key === 'preview') return preview.open()
          void navigate(ways[key] ?? { to: '/$shopId', params: { shopId: key } })
        },
      }}
    >
      <Button type="text" className={styles.switcher ?? ''} title={words.switchShop}>
        <span className={styles.shopName}>{shop.name}</span>
        <DownOutlined />
      </Button>
    </Dropdown>
  )
}

const ways: Record<string, { to: '/' | '/open-shop' } | undefined> = {
  all: { to: '/' },
  open: { to: '/open-shop' },
}

const route = getRouteApi('/$shopId')
