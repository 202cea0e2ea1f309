import {
  AppstoreOutlined,
  CrownOutlined,
  DashboardOutlined,
  FileTextOutlined,
  IdcardOutlined,
  SettingOutlined,
  ShopOutlined,
  ShoppingOutlined,
  TeamOutlined,
} from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import styles from '../../ui/frame.module.css'
import { count } from '../../ui/format.ts'
import { overviewQuery } from '../overview/queries.ts'
import { type Shop, useShop } from '../shop.ts'
import { type Place, type Section, sectionsFor } from './places.ts'

const icons = {
  overview: <DashboardOutlined />,
  shop: <ShopOutlined />,
  products: <ShoppingOutlined />,
  orders: <FileTextOutlined />,
  members: <TeamOutlined />,
  apps: <AppstoreOutlined />,
  settings: <SettingOutlined />,
  plan: <CrownOutlined />,
  team: <IdcardOutlined />,
}

/** The two levels of a shop's navigation; what waits for us is counted beside its place. */
export const Navigation = () => {
  const shop = useShop()
  const waiting = useWaiting(shop)

  return (
    <>
      {sectionsFor(shop.permissions).map((section) =>
        section.entries.length === 1 && section.entries[0]?.label === section.label ? (
          <PlaceLink
            key={section.label}
            shop={shop}
            to={section.entries[0].to}
            label={section.label}
            icon={section.icon}
          />
        ) : (
          <div key={section.label} className={styles.section}>
            <p className={styles.heading}>
              {icons[section.icon]}
              {section.caption ? `${section.label} · ${section.caption}` : section.label}
            </p>
            {section.entries.map(({ to, label }) => (
              <PlaceLink key={to} shop={shop} to={to} label={label} waiting={waiting[to] ?? 0} />
            ))}
          </div>
        ),
      )}
    </>
  )
}

interface PlaceLinkProps {
  shop: Shop
  to: Place
  label: string
  icon?: Section['icon']
  waiting?: number
}

const PlaceLink = ({ shop, to, label, icon, waiting = 0 }: PlaceLinkProps) => (
  <Link
    to={to}
    params={{ shopId: shop.id }}
    className={styles.entry}
    activeOptions={{ exact: to === '/$shopId' || to === '/$shopId/settings/wechat', includeSearch: false }}
    {...(icon && { 'data-top': '' })}
  >
    {icon && icons[icon]}
    {label}
    {waiting > 0 && <span className={styles.badge}>{count(waiting)}</span>}
  </Link>
)

const useWaiting = (shop: Shop): Partial<Record<Place, number>> => {
  const { data } = useQuery({ ...overviewQuery(shop), enabled: shop.permissions.includes('analytics.read') })
  return {
    '/$shopId/orders': data?.waiting.unshipped ?? 0,
    '/$shopId/payments/parked': data?.waiting.parked ?? 0,
  }
}
