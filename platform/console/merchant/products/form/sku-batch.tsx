import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import type { DraftOption, DraftSku, Row } from './draft.ts'
import styles from './form.module.css'
import { NumberCell } from './number-cell.tsx'
import { words } from './words.ts'

const said = words.skus

interface Props {
  options: readonly DraftOption[]
  rows: readonly Row[]
  fill: (keys: ReadonlySet<string>, filled: Partial<DraftSku>) => void
}
interface Typed {
  price: number | null
  stock: number | null
  lowAt: number | null
  weight: number | null
  code: string
}
const nothing: Typed = { price: null, stock: null, lowAt: null, weight: null, code: '' }

/** Fills many varieties at once, all of them or those of one value. */
export const SkuBatch = ({ options, rows, fill }: Props) => {
  const [among, setAmong] = useState('')
  const [typed, setTyped] = useState(nothing)
  const keys = new Set(
    rows
      .filter(({ key, sku }) => sku.isOffered && (among === '' || key.split('.').includes(among)))
      .map(({ key }) => key),
  )
  const filled = Object.fromEntries(
    Object.entries(typed).filter(([, value]) => value !== null && value !== ''),
  )
  const isEmpty = Object.keys(filled).length === 0
  const number = (column: 'price' | 'stock' | 'lowAt' | 'weight') => (
    <span className={styles.batchCell}>
      <label htmlFor={`batch-${column}`}>{said.columns[column]}</label>
      <NumberCell
        id={`batch-${column}`}
        label={`${said.batch} ${said.columns[column]}`}
        digits={column === 'price' ? 2 : 0}
        value={typed[column]}
        change={(value) => setTyped({ ...typed, [column]: value })}
      />
    </span>
  )

  return (
    <div className={styles.batch} role="group" aria-label={said.batch}>
      <Select
        aria-label={said.batch}
        className={styles.among ?? ''}
        value={among}
        onChange={setAmong}
        options={[
          { value: '', label: said.forAll },
          ...options.map((option) => ({
            label: option.name || words.options.name,
            options: option.values.map((value) => ({ value: value.key, label: value.name })),
          })),
        ]}
      />
      {number('price')}
      {number('stock')}
      {number('lowAt')}
      <span className={styles.batchCell}>
        <label htmlFor="batch-code">{said.columns.code}</label>
        <Input
          id="batch-code"
          value={typed.code}
          maxLength={40}
          onChange={({ target }) => setTyped({ ...typed, code: target.value })}
        />
      </span>
      {number('weight')}
      <Button
        disabled={isEmpty || keys.size === 0}
        onClick={() => {
          fill(keys, filled)
          setTyped(nothing)
        }}
      >
        {said.fill(keys.size)}
      </Button>
    </div>
  )
}
