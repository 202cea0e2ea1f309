import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { Suspense, lazy } from 'react'
import { Bone } from '../../../ui/bone.tsx'
import { Card } from '../../../ui/card.tsx'
import { shippingQuery } from '../../shipping/queries.ts'
import type { PartProps } from './basics-card.tsx'
import { Field, Notes } from './field.tsx'
import styles from './form.module.css'
import { NumberCell } from './number-cell.tsx'
import { words } from './words.ts'

// The editor is the heaviest piece of the form and stands below the fold.
const RichText = lazy(() =>
  import('./rich-text.tsx').then(({ RichText: component }) => ({ default: component })),
)

export const DescriptionCard = ({ shop, draft, change, problems }: PartProps) => (
  <Card title={words.description.title}>
    <p className={styles.lead}>{words.description.lead}</p>
    <Suspense fallback={<Bone height="16em" />}>
      <RichText
        id="description"
        shop={shop}
        html={draft.description}
        change={(description) => change({ description })}
      />
    </Suspense>
    <Notes id="description" problem={problems.description} />
  </Card>
)

export const MarketPrice = ({ draft, change, problems, advice }: PartProps) => (
  <Field
    id="marketPrice"
    label={words.market.label}
    help={words.market.help}
    problem={problems.marketPrice}
    advice={advice.marketPrice}
  >
    <div className={styles.narrow}>
      <NumberCell
        id="marketPrice"
        label={words.market.label}
        digits={2}
        value={draft.marketPrice}
        problem={problems.marketPrice}
        change={(marketPrice) => change({ marketPrice })}
      />
    </div>
  </Field>
)

export const DeliveryCard = (props: PartProps) => {
  const { shop, draft, change, problems, advice } = props
  const { data } = useQuery(shippingQuery(shop))
  return (
    <Card title={words.delivery.title}>
      <p className={styles.lead}>{words.delivery.lead}</p>
      <Field
        id="freightTemplateId"
        label={words.delivery.freight}
        problem={problems.freightTemplateId}
        advice={advice.freightTemplateId}
      >
        <Select
          id="freightTemplateId"
          className={styles.wide ?? ''}
          value={draft.freightTemplateId ?? ''}
          onChange={(id) => change({ freightTemplateId: id || null })}
          options={[
            { value: '', label: words.delivery.standard },
            ...(data?.templates ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </Field>
      <MarketPrice {...props} />
    </Card>
  )
}
