import {
  AppstoreOutlined,
  CommentOutlined,
  FileTextOutlined,
  FontSizeOutlined,
  LayoutOutlined,
  NotificationOutlined,
  PictureOutlined,
  PlaySquareOutlined,
  SearchOutlined,
  ShoppingOutlined,
} from '@ant-design/icons'
import type { ComponentType } from 'react'

const drawings: Record<string, ComponentType> = {
  search: SearchOutlined,
  horn: NotificationOutlined,
  carousel: PlaySquareOutlined,
  category: AppstoreOutlined,
  goods: ShoppingOutlined,
  image: PictureOutlined,
  story: FileTextOutlined,
  text: FontSizeOutlined,
  chat: CommentOutlined,
  tabs: LayoutOutlined,
}

/** The drawing a block names. */
export const BlockIcon = ({ name }: { name: string }) => {
  const Drawing = drawings[name] ?? AppstoreOutlined
  return <Drawing />
}
