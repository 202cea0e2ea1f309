import { Table } from 'antd'
import { Card } from '../../ui/card.tsx'
import { money } from '../../ui/format.ts'
import { Picture } from '../../ui/picture.tsx'
import { ScrollBox } from '../../ui/scroll-box.tsx'
import { type Shop, pictureOf } from '../shop.ts'
import styles from './orders.module.css'
import type { Order, OrderLine } from './queries.ts'
import { words } from './words.ts'

/** What was bought. */
export const OrderGoods = ({ shop, order }: { shop: Shop; order: Order }) => {
  const { lineColumns } = words
  return (
    <Card title={words.goods}>
      <ScrollBox label={words.goods} minWidth={560}>
        <Table<OrderLine>
          tableLayout="fixed"
          rowKey="id"
          size="middle"
          dataSource={order.lines}
          pagination={false}
          columns={[
            { title: lineColumns.goods, render: (_, line) => <Line shop={shop} line={line} /> },
            {
              title: lineColumns.price,
              width: 110,
              align: 'right',
              render: (_, line) => money(line.unitPriceFen),
            },
            { title: lineColumns.quantity, width: 70, align: 'right', dataIndex: 'quantity' },
            ...(order.shipments.length > 0
              ? [
                  {
                    title: lineColumns.shipped,
                    width: 70,
                    align: 'right' as const,
                    dataIndex: 'shippedQuantity',
                  },
                ]
              : []),
            {
              title: lineColumns.sum,
              width: 120,
              align: 'right',
              render: (_, line) => money(line.unitPriceFen * line.quantity),
            },
          ]}
        />
      </ScrollBox>
    </Card>
  )
}

const Line = ({ shop, line }: { shop: Shop; line: OrderLine }) => (
  <div className={styles.goods}>
    <Picture src={pictureOf(shop, line.picture)} />
    <div className={styles.cell}>
      <span>{line.title}</span>
      <small>{line.choice.join(' / ')}</small>
    </div>
  </div>
)
