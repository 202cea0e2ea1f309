import { createLink } from '@tanstack/react-router'
import { Button, type ButtonProps } from 'antd'

interface Props extends Omit<ButtonProps, 'type'> {
  isPrimary?: boolean
}

// The router keeps a `type` to itself.
const Face = ({ isPrimary = false, ...props }: Props) => (
  <Button {...props} type={isPrimary ? 'primary' : 'default'} />
)

/** A link of the router that looks like a button. */
export const ButtonLink = createLink(Face)
