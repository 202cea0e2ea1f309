import { MoreOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import type { ReactNode } from 'react'
import { words } from './words.ts'

interface More {
  key: string
  label: string
  danger?: boolean
  act: () => void
}

/** What one may do with a row: at most two in sight, the others in a menu. */
export const RowActions = ({ children, more = [] }: { children: ReactNode; more?: readonly More[] }) => (
  <>
    {children}
    {more.length > 0 && (
      <Dropdown
        trigger={['click']}
        menu={{
          items: more.map(({ key, label, danger = false }) => ({ key, label, danger })),
          onClick: ({ key }) => more.find((one) => one.key === key)?.act(),
        }}
      >
        <Button type="text" size="small" icon={<MoreOutlined />} aria-label={words.list.moreActions} />
      </Dropdown>
    )}
  </>
)
