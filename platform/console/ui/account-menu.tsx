import { CheckOutlined, UserOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import { chooseMode, modeChoices, useModeChoice } from './mode.ts'
import { words } from './words.ts'

/** Who is signed in, how it looks, and the way out. */
export const AccountMenu = ({ name, signOut }: { name: string; signOut: () => void }) => {
  const chosen = useModeChoice()
  const modes = modeChoices.map((mode) => ({
    key: mode,
    label: words.frame.modes[mode],
    icon: <CheckOutlined style={{ visibility: mode === chosen ? 'visible' : 'hidden' }} />,
    onClick: () => chooseMode(mode),
  }))

  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { type: 'group', label: name },
          { type: 'group', label: words.frame.mode, children: modes },
          { type: 'divider' },
          { key: 'sign-out', label: words.frame.signOut, onClick: signOut },
        ],
      }}
    >
      <Button type="text" icon={<UserOutlined />} aria-label={`${words.frame.account} ${name}`} />
    </Dropdown>
  )
}
