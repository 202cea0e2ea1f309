import { UserOutlined, WechatOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Avatar, type TableProps } from 'antd'
import { Card } from '../../ui/card.tsx'
import { Empty } from '../../ui/empty.tsx'
import { count, initial, money, phone } from '../../ui/format.ts'
import { KeysetTable } from '../../ui/keyset-table.tsx'
import { Page } from '../../ui/page.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { When } from '../../ui/when.tsx'
import { useShop } from '../shop.ts'
import styles from './members.module.css'
import { type Member, membersQuery } from './queries.ts'
import { words } from './words.ts'

export const MembersPage = () => {
  const shop = useShop()
  const { phone: asked } = route.useSearch()
  const navigate = route.useNavigate()
  const digits = digitsOf(asked)
  const members = useInfiniteQuery(membersQuery(shop, digits))
  const rows = members.data?.pages.flatMap((page) => page.members) ?? []
  const total = members.data?.pages[0]?.count

  return (
    <Page
      title={words.title}
      beside={total !== undefined && <span className={styles.total}>{words.count(count(total))}</span>}
    >
      <Card>
        <SearchField
          hint={words.searchHint}
          said={asked}
          maxLength={11}
          search={(text) => void navigate({ search: { phone: digitsOf(text) } })}
        />
        <KeysetTable<Member>
          label={words.title}
          pages={members}
          rows={rows}
          columns={columns}
          minWidth={720}
          empty={
            digits ? <Empty title={words.emptyFound} /> : <Empty title={words.empty} text={words.emptyText} />
          }
        />
      </Card>
    </Page>
  )
}

const columns: NonNullable<TableProps<Member>['columns']> = [
  {
    title: words.columns.member,
    render: (_, { name, inWechat }) => (
      <span className={styles.member}>
        <Avatar className={styles.face ?? ''} size={32}>
          {initial(name) || <UserOutlined />}
        </Avatar>
        {name || <span className={styles.total}>{words.nameless}</span>}
        {inWechat && <WechatOutlined className={styles.wechat} title={words.wechat} />}
      </span>
    ),
  },
  {
    title: words.columns.phone,
    width: 160,
    render: (_, member) => (
      <span className={styles.figures}>{member.phone ? phone(member.phone) : words.noPhone}</span>
    ),
  },
  {
    title: words.columns.orders,
    width: 110,
    align: 'right',
    render: (_, { orderCount }) => <span className={styles.figures}>{count(orderCount)}</span>,
  },
  {
    title: words.columns.paid,
    width: 140,
    align: 'right',
    render: (_, { paidFen }) => <span className={styles.figures}>{money(paidFen)}</span>,
  },
  { title: words.columns.since, width: 150, render: (_, { createdAt }) => <When at={createdAt} /> },
]

/** At least three digits make a search. */
const digitsOf = (text: string | undefined): string | undefined =>
  /^\d{3,11}$/.exec(text?.replaceAll(/\D/g, '') ?? '')?.[0]

const route = getRouteApi('/$shopId/members')
