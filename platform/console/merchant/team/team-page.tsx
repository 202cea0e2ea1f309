import { UserAddOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link, getRouteApi } from '@tanstack/react-router'
import { Alert, Button, Select, Table, type TableProps } from 'antd'
import { useState } from 'react'
import { Bone } from '../../ui/bone.tsx'
import { Card } from '../../ui/card.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { day } from '../../ui/format.ts'
import { Page } from '../../ui/page.tsx'
import { ProblemScreen } from '../../ui/problem-screen.tsx'
import { ScrollBox } from '../../ui/scroll-box.tsx'
import { When } from '../../ui/when.tsx'
import { useShop } from '../shop.ts'
import { words as shared } from '../words.ts'
import { useTeamDeeds } from './deeds.ts'
import { InviteDialog } from './invite-dialog.tsx'
import { type Colleague, type Team, employeeRoles, teamQuery } from './queries.ts'
import styles from './team.module.css'
import { words } from './words.ts'

export const TeamPage = () => {
  const shop = useShop()
  const { data, error, refetch } = useQuery(teamQuery(shop))
  const [isInviting, setInviting] = useState(false)
  const isFull = data !== undefined && data.used >= data.limit

  return (
    <Page
      title={words.title}
      beside={data && <span className={styles.quiet}>{words.room(data.used, data.limit)}</span>}
      actions={
        <Button
          type="primary"
          icon={<UserAddOutlined />}
          disabled={!data || isFull}
          onClick={() => setInviting(true)}
        >
          {words.invite}
        </Button>
      }
    >
      {isFull && (
        <Alert
          type="warning"
          showIcon
          title={words.full}
          action={
            <Link to="/$shopId/plan" params={{ shopId: shop.id }}>
              {words.upgrade}
            </Link>
          }
        />
      )}
      {data ? (
        <>
          <Colleagues team={data} />
          <Invitations team={data} />
        </>
      ) : (
        <Card>
          {error ? <ProblemScreen error={error} retry={() => void refetch()} /> : <Bone height="12em" />}
        </Card>
      )}
      {isInviting && <InviteDialog close={() => setInviting(false)} />}
    </Page>
  )
}

const Colleagues = ({ team }: { team: Team }) => {
  const { session } = route.useRouteContext()
  const columns = useColumns(session.merchant.id)
  return (
    <Card>
      <ScrollBox label={words.title} minWidth={680}>
        <Table<Colleague>
          rowKey="id"
          tableLayout="fixed"
          columns={columns}
          dataSource={team.colleagues}
          pagination={false}
        />
      </ScrollBox>
    </Card>
  )
}

const useColumns = (me: string): NonNullable<TableProps<Colleague>['columns']> => {
  const { giveRole, askToRemove } = useTeamDeeds()
  const isFixed = ({ id, role }: Colleague) => role === 'owner' || id === me
  return [
    {
      title: words.columns.person,
      render: (_, { id, name }) => (
        <>
          {name}
          {id === me && <span className={styles.quiet}>{words.you}</span>}
        </>
      ),
    },
    {
      title: words.columns.phone,
      width: 150,
      render: (_, { phone }) => <span className={styles.figures}>{phone}</span>,
    },
    {
      title: words.columns.role,
      width: 150,
      render: (_, one) =>
        one.role === 'owner' || isFixed(one) ? (
          shared.roles[one.role]
        ) : (
          <Select
            value={one.role}
            aria-label={`${words.columns.role} ${one.name}`}
            className={styles.role ?? ''}
            options={employeeRoles.map((role) => ({ value: role, label: shared.roles[role] }))}
            onChange={(role) => void giveRole(one.id, role)}
          />
        ),
    },
    { title: words.columns.since, width: 140, render: (_, { since }) => <When at={since} /> },
    {
      title: words.columns.actions,
      width: 120,
      align: 'right',
      render: (_, one) =>
        !isFixed(one) && (
          <Button type="link" danger size="small" onClick={() => askToRemove(one)}>
            {words.remove}
          </Button>
        ),
    },
  ]
}

const Invitations = ({ team }: { team: Team }) => {
  const { takeBack } = useTeamDeeds()
  return (
    <Card title={words.waiting}>
      {team.invitations.length === 0 && <p className={styles.quiet}>{words.nobodyWaits}</p>}
      <ul className={styles.invitations}>
        {team.invitations.map((one) => (
          <li key={one.id} className={styles.invitation}>
            <span className={styles.person}>
              <span className={styles.figures}>
                {one.phone} {one.name}
              </span>
              <small>
                {shared.roles[one.role]} · {words.until} {day(one.expiresAt)}
              </small>
            </span>
            <CopyButton text={one.url} what={words.copyLink} />
            <Button type="link" size="small" onClick={() => void takeBack(one.id)}>
              {words.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  )
}

const route = getRouteApi('/$shopId')
