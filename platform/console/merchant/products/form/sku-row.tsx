import { Input, Switch } from 'antd'
import { memo } from 'react'
import type { DraftSku } from './draft.ts'
import styles from './form.module.css'
import { NumberCell } from './number-cell.tsx'
import { words } from './words.ts'

const said = words.skus

interface Props {
  rowKey: string
  /** Its values with ` / ` between them. */
  choice: string
  sku: DraftSku
  isOnly: boolean
  priceProblem: string | undefined
  stockProblem: string | undefined
  lowAtProblem: string | undefined
  weightProblem: string | undefined
  say: (key: string, sku: Partial<DraftSku>) => void
}

export const SkuRow = memo(({ rowKey, choice, sku, isOnly, say, ...problems }: Props) => {
  const id = (column: string) => `sku-${rowKey}-${column}`
  const label = (column: keyof typeof said.columns) => said.cell(choice || said.only, said.columns[column])
  const isDisabled = !sku.isOffered
  const values = choice === '' ? [said.only] : choice.split(' / ')

  return (
    <tr data-off={isDisabled || undefined}>
      {values.map((value, at) => (
        <th key={at} scope="row">
          {value}
        </th>
      ))}
      <td>
        <NumberCell
          id={id('price')}
          label={label('price')}
          digits={2}
          value={sku.price}
          problem={problems.priceProblem}
          isDisabled={isDisabled}
          change={(price) => say(rowKey, { price })}
        />
        <Wrong text={problems.priceProblem} />
      </td>
      <td>
        <NumberCell
          id={id('stock')}
          label={label('stock')}
          digits={0}
          value={sku.stock}
          problem={problems.stockProblem}
          isDisabled={isDisabled}
          change={(stock) => say(rowKey, { stock })}
        />
        {sku.reserved > 0 && <small className={styles.reserved}>{said.reserved(sku.reserved)}</small>}
        <Wrong text={problems.stockProblem} />
      </td>
      <td>
        <NumberCell
          id={id('lowAt')}
          label={label('lowAt')}
          digits={0}
          value={sku.lowAt}
          problem={problems.lowAtProblem}
          isDisabled={isDisabled}
          change={(lowAt) => say(rowKey, { lowAt })}
        />
        <Wrong text={problems.lowAtProblem} />
      </td>
      <td>
        <Input
          id={id('code')}
          aria-label={label('code')}
          value={sku.code}
          maxLength={40}
          disabled={isDisabled}
          onChange={({ target }) => say(rowKey, { code: target.value })}
        />
      </td>
      <td>
        <NumberCell
          id={id('weight')}
          label={label('weight')}
          digits={0}
          value={sku.weight}
          problem={problems.weightProblem}
          isDisabled={isDisabled}
          change={(weight) => say(rowKey, { weight })}
        />
        <Wrong text={problems.weightProblem} />
      </td>
      <td>
        <Switch
          size="small"
          aria-label={label('isOffered')}
          checked={sku.isOffered}
          disabled={isOnly}
          onChange={(isOffered) => say(rowKey, { isOffered })}
        />
      </td>
    </tr>
  )
})

const Wrong = ({ text }: { text: string | undefined }) =>
  text && <small className={styles.problem}>{text}</small>
