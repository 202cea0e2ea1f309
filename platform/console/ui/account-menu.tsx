import { CheckOutlined, UserOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import { chooseMode, modeChoices, useModeChoice } from './mode.ts'
import { words } from './words.ts'

interface Props {
  name: string
  signOut: () => void
  /** What one may do with one's account beside that. */
  more?: readonly { key: string; label: string; onClick: () => void }[]
}

/** Who is signed in, how it looks, and the way out. */
export const AccountMenu = ({ name, signOut, more = [] }: Props) => {
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
          ...more,
          { key: 'sign-out', label: words.frame.signOut, onClick: signOut },
        ],
      }}
    >
      <Button type="text" icon={<UserOutlined />} aria-label={`${words.frame.account} ${name}`} />
    </Dropdown>
  )
}
