import type { Link } from '@wanpu/blocks'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { useGround } from '../ground.ts'
import { words } from '../words.ts'
import type { ControlProps } from './control-props.ts'
import styles from './form.module.css'
import { ProductLines, useCategoryOptions } from './goods-controls.tsx'

const kinds = ['none', 'product', 'category', 'page', 'search', 'cart', 'orders', 'me', 'url'] as const

export const LinkControl = ({ field, id, value, type, set }: ControlProps<Link>) => {
  const [isPicking, setPicking] = useState(false)
  const change = (kind: Link['kind']) => {
    if (kind === 'product') setPicking(true)
    else set(firstOf(kind))
  }

  return (
    <div className={styles.stack}>
      <Select
        id={id}
        className={styles.wide ?? ''}
        value={value.kind}
        aria-label={field.ui.label}
        options={kinds.map((kind) => ({ value: kind, label: words.links[kind] }))}
        onChange={change}
      />
      <LinkTarget value={value} type={type} set={set} pick={() => setPicking(true)} id={`${id}-to`} />
      {isPicking && (
        <ProductPick
          value={value.kind === 'product' ? value.id : ''}
          set={set}
          close={() => setPicking(false)}
        />
      )}
    </div>
  )
}

interface TargetProps {
  id: string
  value: Link
  type: (link: Link) => void
  set: (link: Link) => void
  pick: () => void
}

const LinkTarget = ({ id, value, type, set, pick }: TargetProps) => {
  const { session, pickers } = useGround()
  const categories = useCategoryOptions(words.form.allCategories)
  switch (value.kind) {
    case 'product':
      return (
        <>
          <ProductLines ids={[value.id]} remove={() => set({ kind: 'none' })} />
          <Button onClick={pick}>{words.form.change}</Button>
        </>
      )
    case 'category':
      return (
        <Select
          className={styles.wide ?? ''}
          value={value.id}
          aria-label={words.links.category}
          options={categories}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={(chosen) => set({ kind: 'category', id: chosen })}
        />
      )
    case 'page':
      return (
        <Select
          className={styles.wide ?? ''}
          value={value.slug}
          aria-label={words.links.page_}
          options={pickers.pages.map(({ slug, title }) => ({ value: slug, label: title }))}
          onChange={(slug) => set({ kind: 'page', slug })}
        />
      )
    case 'search':
      return (
        <Input
          id={id}
          value={value.q ?? ''}
          maxLength={40}
          placeholder={words.links.query}
          aria-label={words.links.query}
          onChange={({ target }) =>
            type(target.value ? { kind: 'search', q: target.value } : { kind: 'search' })
          }
          onBlur={() => session.flush()}
        />
      )
    case 'url':
      return (
        <Input
          id={id}
          value={value.href}
          maxLength={500}
          placeholder={words.links.hrefHelp}
          aria-label={words.links.href}
          onChange={({ target }) => type({ kind: 'url', href: target.value.trim() })}
          onBlur={() => session.flush()}
        />
      )
    default:
      return null
  }
}

const ProductPick = ({
  value,
  set,
  close,
}: {
  value: string
  set: (link: Link) => void
  close: () => void
}) => {
  const { pickers } = useGround()
  const pick = ([id]: readonly string[]) => {
    close()
    if (id) set({ kind: 'product', id })
  }
  return <pickers.Products value={value ? [value] : []} max={1} pick={pick} close={close} />
}

const firstOf = (kind: Exclude<Link['kind'], 'product'>): Link => {
  switch (kind) {
    case 'category':
      return { kind, id: 'all' }
    case 'page':
      return { kind, slug: 'home' }
    case 'url':
      return { kind, href: 'https://' }
    default:
      return { kind }
  }
}
