import { Alert } from 'antd'
import { useCallback, useMemo } from 'react'
import { Card } from '../../../ui/card.tsx'
import type { PartProps } from './basics-card.tsx'
import { type DraftSku, type Row, rowsOf } from './draft.ts'
import { changeSku, fillSkus } from './edits.ts'
import { Notes } from './field.tsx'
import styles from './form.module.css'
import { SkuBatch } from './sku-batch.tsx'
import { SkuRow } from './sku-row.tsx'
import { words } from './words.ts'

const said = words.skus

interface Props extends PartProps {
  /** Varieties that saving would take from sale. */
  removed: readonly Row[]
}

/** The matrix of varieties: price, stock, warning, code and weight of each. */
export const SkusCard = ({ draft, change, problems, removed }: Props) => {
  const rows = useMemo(() => rowsOf(draft), [draft])
  const say = useCallback(
    (key: string, sku: Partial<DraftSku>) => change((now) => ({ skus: changeSku(now, key, sku).skus })),
    [change],
  )

  return (
    <Card title={said.title}>
      <p className={styles.lead}>{said.lead}</p>
      {draft.options.length > 0 && rows.length > 1 && (
        <SkuBatch
          options={draft.options}
          rows={rows}
          fill={(keys, filled) => change(fillSkus(draft, keys, filled))}
        />
      )}
      <div className={styles.skuBox} role="region" aria-label={said.title} tabIndex={0}>
        <table className={styles.skus}>
          <thead>
            <tr>
              {draft.options.map((option) => (
                <th key={option.key}>{option.name || words.options.name}</th>
              ))}
              {draft.options.length === 0 && <th>{words.options.title}</th>}
              {(['price', 'stock', 'lowAt', 'code', 'weight', 'isOffered'] as const).map((column) => (
                <th key={column}>{said.columns[column]}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, choice, sku }) => (
              <SkuRow
                key={key}
                rowKey={key}
                choice={choice.join(' / ')}
                sku={sku}
                isOnly={rows.length === 1}
                priceProblem={problems[`sku-${key}-price`]}
                stockProblem={problems[`sku-${key}-stock`]}
                lowAtProblem={problems[`sku-${key}-lowAt`]}
                weightProblem={problems[`sku-${key}-weight`]}
                say={say}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div id="skus" tabIndex={-1}>
        <Notes id="skus" problem={problems.skus} />
      </div>
      {removed.length > 0 && <Removed removed={removed} />}
    </Card>
  )
}

const Removed = ({ removed }: { removed: readonly Row[] }) => {
  const ordered = removed.filter(({ sku }) => sku.wasOrdered)
  const names = ordered.map(({ choice }) => choice.join(' ') || said.only)
  return (
    <Alert
      className={styles.removed ?? ''}
      type="warning"
      showIcon
      title={said.removed(removed.length)}
      description={
        <>
          {said.removedText}
          {ordered.length > 0 &&
            said.removedOrdered(
              ordered.length,
              names.slice(0, 3).join(said.and) + (names.length > 3 ? said.etc : ''),
            )}
        </>
      }
    />
  )
}
