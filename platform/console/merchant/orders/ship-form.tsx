import { Alert, Button, Form, Input, Select } from 'antd'
import { useEffect, useState } from 'react'
import { problemSentence } from '../../ui/problem-screen.tsx'
import { isProblem } from '../../ui/problem.ts'
import { words as shared } from '../../ui/words.ts'
import type { Shop } from '../shop.ts'
import { useShipOrder } from './deeds.ts'
import styles from './orders.module.css'
import { type Chosen, ParcelLines } from './parcel-lines.tsx'
import { openLines, parcelOf } from './parcel.ts'
import type { Order } from './queries.ts'
import { words } from './words.ts'

interface Props {
  shop: Shop
  order: Order
  couriers: { code: string; name: string }[]
  /** Hears whether something is filled in. */
  changed: (hasChanges: boolean) => void
  cancel: () => void
  /** With how many pieces are still to be shipped. */
  shipped: (left: number) => void
}
interface Parcel {
  courierCode: string
  waybill: string
}

export const ShipForm = ({ shop, order, couriers, changed, cancel, shipped }: Props) => {
  const [form] = Form.useForm<Parcel>()
  const ship = useShipOrder(shop, order.id)
  // What was open when the dialog opened; the order may be read again meanwhile.
  const [lines] = useState(() => openLines(order.lines))
  const [chosen, setChosen] = useState<Chosen>(() => new Map(lines.map(({ id, left }) => [id, left])))
  const parcel = parcelOf(lines, chosen)
  const pieces = parcel.reduce((sum, line) => sum + line.quantity, 0)
  const left = lines.reduce((sum, line) => sum + line.left, 0) - pieces
  const waybill = Form.useWatch('waybill', form) ?? ''
  const hasChanges = waybill.trim() !== '' || left > 0
  useEffect(() => changed(hasChanges), [changed, hasChanges])

  const submit = ({ courierCode }: Parcel) =>
    ship.mutate(
      { courierCode, waybill: waybill.trim(), lines: parcel },
      {
        onSuccess: () => shipped(left),
        onError: (error) => {
          if (isProblem(error, 'waybill-used')) {
            form.setFields([{ name: 'waybill', errors: [problemSentence(error)] }])
          }
        },
      },
    )

  return (
    <Form<Parcel>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ courierCode: wantedCourier(order, couriers) }}
      onFinish={submit}
    >
      {ship.error && (
        <Alert className={styles.alert ?? ''} type="error" showIcon title={problemSentence(ship.error)} />
      )}
      <Form.Item
        name="courierCode"
        label={words.courier}
        extra={order.courierName ? `${words.wantedCourier}：${order.courierName}` : words.courierHint}
        rules={[{ required: true, message: words.courierNeeded }]}
      >
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={couriers.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </Form.Item>
      <Form.Item
        name="waybill"
        label={words.waybill}
        extra={words.waybillHint}
        validateTrigger="onBlur"
        rules={[
          // Looking at the address takes the focus away from an empty field.
          { required: true, whitespace: true, message: words.waybillNeeded, validateTrigger: 'onSubmit' },
          { pattern: /^\s*[A-Za-z0-9-]{6,32}\s*$/, message: words.waybillWrong },
        ]}
      >
        <Input autoFocus autoComplete="off" spellCheck={false} maxLength={40} />
      </Form.Item>
      <ParcelLines shop={shop} lines={lines} chosen={chosen} choose={setChosen} />
      <div className={styles.formFoot}>
        {pieces === 0 && <span role="status">{words.nothingChosen}</span>}
        <Button onClick={cancel}>{shared.cancel}</Button>
        <Button type="primary" htmlType="submit" loading={ship.isPending} disabled={pieces === 0}>
          {words.shipSubmit(pieces)}
        </Button>
      </div>
    </Form>
  )
}

/** The one the shopper chose, else the one the last parcel went by, else the first. */
const wantedCourier = (order: Order, couriers: Props['couriers']) =>
  [order.courierCode, order.shipments.at(-1)?.courierCode, couriers[0]?.code].find((wanted) =>
    couriers.some(({ code }) => code === wanted),
  ) ?? undefined
